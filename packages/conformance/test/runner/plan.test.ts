// Every step of the specification has a test or a reason why it has none, and what holds for both kinds of sources is
// tested for both.
import { readSteps } from "@as-completed-limit/proposal";
import { expect, test } from "vitest";
import { coverageOf, gapsOf, matrixOf, readUnobservable } from "../../src/coverage.ts";
import { readFrontmatter } from "../../src/frontmatter.ts";
import { readQuotes } from "../../src/quotes.ts";
import { listTests, readTest } from "../../src/tests.ts";

/** What one kind of source alone can do. */
const onlyOneKind: readonly string[] = [
  "AsCompletedIteratorPrototype/return/source-return-promise-awaited-async",
  "AsCompletedIteratorPrototype/return/source-return-promise-constructor-read-once-async",
  "AsCompletedIteratorPrototype/return/source-return-promise-constructor-throws-async",
  "AsCompletedIteratorPrototype/return/source-return-promise-not-awaited-sync",
  "AsCompletedIteratorPrototype/return/source-return-promise-rejects-async",
  "AsCompletedIteratorPrototype/return/source-return-promise-then-not-read-async",
  "AsCompletedIteratorPrototype/return/source-return-thenable-async",
  "Promise/asCompleted/limit-infinity-sync",
];

const coverage = coverageOf(
  readSteps(),
  listTests().map((path) => readTest(path)),
  readUnobservable(),
);

test("no step is without a test or a reason", () => {
  expect([...gapsOf(coverage, readUnobservable())]).toEqual([]);
});

test("every -sync test has an -async twin, and the other way around", () => {
  const names = new Set(listTests());
  const twinOf = (path: string): string =>
    path.endsWith("-sync.js")
      ? path.replace(/-sync\.js$/, "-async.js")
      : path.replace(/-async\.js$/, "-sync.js");
  const alone = [...names].filter((path) => /-(sync|async)\.js$/.test(path) && !names.has(twinOf(path)));
  expect(alone.sort()).toEqual([...onlyOneKind].map((name) => `built-ins/${name}.js`).sort());
});

const algorithm = {
  clauseId: "sec-brew",
  title: "Brew ( tea )",
  name: "Brew",
  steps: [
    { number: "1", text: "Assert: tea is dry." },
    { number: "2", text: "If water is hot, then" },
    { number: "2.a", text: "Pour it over tea." },
    { number: "3", text: "Wait." },
  ],
};

const info = `Brew ( tea )
  ...
  2. If water
     is hot, then
    a. Pour it over tea.
  ...

Tea is a drink,
hot or cold.
- It is wet.
`;

test("a quotation is read with its nesting, continued lines, and paragraphs", () => {
  const { steps, prose, errors } = readQuotes(info, [algorithm]);
  expect(errors).toEqual([]);
  expect(steps.map(({ step }) => step.number)).toEqual(["2", "2.a"]);
  expect(prose).toEqual(["Tea is a drink, hot or cold.", "It is wet."]);
});

const source = `/*---\ninfo: |\n${info.replace(/^(?=.)/gm, "  ")}---*/`;
const tests = [{ path: "built-ins/a.js", source, metadata: readFrontmatter(source) }];
const reason = { algorithm: "Brew", step: "3", text: "Wait.", reason: "Nobody sees [time]." };

test("a step that no test quotes is a gap, unless it is an assertion", () => {
  expect([...gapsOf(coverageOf([algorithm], tests, []), [])]).toEqual([
    "no test quotes step 3 of Brew ( tea ): Wait.",
  ]);
});

test("a reason fills the gap", () => {
  expect([...gapsOf(coverageOf([algorithm], tests, [reason]), [reason])]).toEqual([]);
});

test("a reason for a step that has become another one is an error", () => {
  const stale = { ...reason, text: "Hurry." };
  expect([...gapsOf(coverageOf([algorithm], tests, [stale]), [stale])]).toEqual([
    `unobservable.yaml: Brew has no step 3 that says "Hurry."`,
  ]);
});

test("the matrix names the tests of each step, or the reason", () => {
  expect(matrixOf(coverageOf([algorithm], tests, [reason]), 3)).toBe(`
### Brew ( tea )

- **1** Assert: tea is dry.
  - cannot be observed: an assertion
- **2** If water is hot, then
  - \`a\`
- **2.a** Pour it over tea.
  - \`a\`
- **3** Wait.
  - cannot be observed: Nobody sees \\[time\\].`);
});

test("the matrix names so many tests and counts the others", () => {
  const many = ["a", "b", "c"].map(
    (name) => ({ ...tests[0], path: `built-ins/${name}.js` }) as (typeof tests)[0],
  );
  expect(matrixOf(coverageOf([algorithm], many, []), 2)).toContain("- `a`, `b`, 1 more");
});
