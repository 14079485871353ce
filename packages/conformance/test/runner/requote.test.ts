// `plan --requote`: quotations follow their steps.
import { expect, test } from "vitest";
import { readSteps } from "@as-completed-limit/proposal";
import { readQuotes } from "../../src/quotes.ts";
import { requoteComments } from "../../src/requote-reference.ts";
import { quotedWords, requote } from "../../src/requote.ts";
import { listTests, readTest } from "../../src/tests.ts";

const known = new Set(["If water is hot, then", "Pour it over tea.", "Return."]);

function brew(...steps: [number: string, text: string][]) {
  const title = "Brew ( tea )";
  return {
    clauseId: "sec-brew",
    title,
    name: "Brew",
    steps: steps.map(([number, text]) => ({ number, text })),
  };
}

const before = `/*---
description: Tea.
info: |
  Brew ( tea )
    ...
    2. If water is hot, then
      a. Pour it over tea.
      b. Return.
    ...
    4. Return.
flags: [async]
---*/
`;

test("a step that is inserted moves those behind it", () => {
  const after = brew(
    ["1", "Dry tea."],
    ["2", "Fetch water."],
    ["3", "If water is cold, then"],
    ["3.a", "Return."],
    ["4", "If water is hot, then"],
    ["4.a", "Smell it."],
    ["4.b", "Pour it over tea."],
    ["4.c", "Return."],
    ["5", "Wait."],
    ["6", "Return."],
  );
  expect(requote(before, [after], known)).toEqual({
    lost: [],
    reworded: [],
    source: before
      .replace("2. If", "4. If")
      .replace("      a. Pour", "      ...\n      b. Pour")
      .replace("b. Return", "c. Return")
      .replace("4. Return", "6. Return"),
  });
});

test("the heading follows the parameters", () => {
  const after = {
    ...brew(
      ["1", "If water is hot, then"],
      ["1.a", "Pour it over tea."],
      ["1.b", "Return."],
      ["2", "Return."],
    ),
    title: "Brew ( tea, pot )",
  };
  expect(requote(before, [after], known).source).toContain(
    "\n  Brew ( tea, pot )\n    1. If water is hot, then\n",
  );
});

test("a step in other words, and what is below it, is quoted in the new words and named", () => {
  const after = brew(
    ["1", "If water is lukewarm, then"],
    ["1.a", "Pour it over tea."],
    ["1.b", "Return."],
    ["2", "If water is really hot, then"],
    ["2.a", "Pour it over tea."],
    ["2.b", "Return."],
    ["3", "Return."],
  );
  const { lost, reworded, source } = requote(before, [after], known);
  expect(lost).toEqual([]);
  expect(reworded).toEqual(['Brew: "If water is hot, then" is now "If water is really hot, then"']);
  expect(source).toContain(
    "    2. If water is really hot, then\n      a. Pour it over tea.\n      b. Return.\n    3. Return.\n",
  );
});

test("a step that others quote is not taken for another one in new words", () => {
  const after = brew(["1", "If water is cold, then"], ["1.a", "Pour it over tea."], ["2", "Return."]);
  const { lost, source } = requote(before, [after], new Set([...known, "If water is cold, then"]));
  expect(lost).toContain('Brew: "If water is hot, then" is no step any more');
  expect(source).not.toContain("water is hot");
});

test("a step that moves into another one is found where only one has its words", () => {
  const after = brew(
    ["1", "If tea is there, then"],
    ["1.a", "If water is hot, then"],
    ["1.a.i", "Pour it over tea."],
    ["1.a.ii", "Return."],
    ["2", "Return."],
  );
  const { lost, source } = requote(before, [after], known);
  expect(lost).toEqual([]);
  expect(source).toContain(
    "    1. If tea is there, then\n      a. If water is hot, then\n        i. Pour it over tea.\n" +
      "        ii. Return.\n    2. Return.\n",
  );
});

test("the reference's comments follow, too", () => {
  const reference = [
    "/** ../../../proposal/spec.emu#sec-brew */",
    "export function Brew(tea: Tea): void {",
    "  // 1. If water is hot, then",
    "  if (water.isHot) {",
    "    // 1.a. Return.",
    "    return;",
    "  }",
    "  // 2. Return.",
    "  return;",
    "}",
  ].join("\n");
  const after = brew(
    ["1", "Fetch water."],
    ["2", "If water is hot, then"],
    ["2.a", "Pour it over tea."],
    ["2.b", "Return."],
    ["3", "Return."],
  );
  expect(requoteComments(reference, [after], known)).toBe(
    reference
      .replace("2. Return", "3. Return")
      .replace("1. If", "2. If")
      .replace("1.a. Return", "2.b. Return"),
  );
});

test(
  "no test of this package has anything to be renumbered, nor another form than this writes",
  { timeout: 60_000 },
  () => {
    const algorithms = readSteps();
    const tests = listTests().map((path) => readTest(path));
    const words = quotedWords(
      tests.map(({ source }) => source),
      algorithms,
    );
    for (const { path, source, metadata } of tests) {
      const { source: written, lost } = requote(source, algorithms, words);
      expect(lost, path).toEqual([]);
      expect(written, path).toBe(source);
      expect(readQuotes(metadata.info, algorithms).errors, path).toEqual([]);
    }
  },
);
