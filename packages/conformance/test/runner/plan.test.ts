// What the tests execute of the specification, and what they quote of it.
import { readSteps } from "@as-completed-limit/proposal";
import { expect, test } from "vitest";
import { wrongQuotations } from "../../src/commands/plan.ts";
import { coverageOf, execute, gapsOf, tablesOf } from "../../src/coverage.ts";
import { readFrontmatter } from "../../src/frontmatter.ts";
import { readQuotes } from "../../src/quotes.ts";
import { listTests, readTest } from "../../src/tests.ts";
import type { Test } from "../../src/tests.ts";

const algorithms = readSteps();

test(
  "every step is executed, and every condition is true in one test and false in another",
  { timeout: 120_000 },
  async () => {
    const executed = await execute(listTests().map((path) => readTest(path)));
    expect([...gapsOf(coverageOf(algorithms, executed))]).toEqual([]);
  },
);

test("what tests quote has the words and the numbers of the text", () => {
  expect(
    wrongQuotations(
      listTests().map((path) => readTest(path)),
      algorithms,
    ),
  ).toEqual([]);
});

function testOf(body: string): Test {
  const source = `/*---\ndescription: A test.\ninfo: Nothing.\n---*/\n${body}`;
  return { path: "built-ins/a.js", source, metadata: readFrontmatter(source) };
}

test("a step that no test executes is a gap, and so is a condition with one outcome", async () => {
  const executed = await execute([testOf("Promise.asCompleted([], 1);")]);
  const coverage = coverageOf(algorithms, executed);
  const gaps = [...gapsOf(coverage)];
  expect(gaps).toContain(
    'in no test it is true: step 1 of Promise.asCompleted, "If items is not an Object, throw a TypeError exception."',
  );
  expect(gaps.some((gap) => gap.startsWith("no test executes step 1 of AsCompletedIteratorFill"))).toBe(true);
  const first = coverage.find(({ algorithm }) => algorithm.name === "CreateAsCompletedIterator");
  expect(first?.tests).toEqual(["built-ins/a.js"]);
  expect(tablesOf(coverage)).toContain(
    "| 1. If items is not an Object, throw a TypeError exception. | 1 | 0 | 1 | 1 |",
  );
});

test("situations are told apart: the kind of source, the limit, what waits", async () => {
  const executed = await execute([
    testOf(
      `const iterator = Promise.asCompleted([1, 2], 1); iterator.next(); iterator.next(); iterator.next();`,
    ),
  ]);
  const fill = coverageOf(algorithms, executed).find(
    ({ algorithm, step }) => algorithm.name === "AsCompletedIteratorFill" && step.number === "1",
  );
  expect([...(fill?.situations ?? [])]).toEqual(
    expect.arrayContaining(["sync", "limit 1", "open", "several requests", "third execution or later"]),
  );
  expect(fill?.situations.has("async")).toBe(false);
});

test("a quotation is read with its nesting, continued lines, and paragraphs, whatever parameters its heading has", () => {
  const algorithm = {
    clauseId: "sec-brew",
    title: "Brew ( tea )",
    name: "Brew",
    steps: [
      { number: "1", text: "Assert: tea is dry." },
      { number: "2", text: "If water is hot, then" },
      { number: "2.a", text: "Pour it over tea." },
    ],
  };
  const info = `Brew ( leaves )
  ...
  2. If water
     is hot, then
    a. Pour it over tea.

Tea is a drink,
hot or cold.
- It is wet.
`;
  const { steps, prose, errors } = readQuotes(info, [algorithm]);
  expect(errors).toEqual([]);
  expect(steps.map(({ step }) => step.number)).toEqual(["2", "2.a"]);
  expect(prose).toEqual(["Tea is a drink, hot or cold.", "It is wet."]);
  expect(readQuotes(info.replace("2.", "1."), [algorithm]).errors).toHaveLength(2);
});
