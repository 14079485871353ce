// `plan --requote`: quotations follow their steps.
import { expect, test } from "vitest";
import { readSteps } from "@as-completed-limit/proposal";
import { readQuotes } from "../../src/quotes.ts";
import { requote } from "../../src/requote.ts";
import { listTests, readTest } from "../../src/tests.ts";

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
  expect(requote(before, [after])).toEqual({
    lost: [],
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
  expect(requote(before, [after]).source).toContain("\n  Brew ( tea, pot )\n    1. If water is hot, then\n");
});

test("a step in other words is named and no longer quoted", () => {
  const after = brew(["1", "If water boils, then"], ["1.a", "Pour it over tea."], ["2", "Return."]);
  const { lost, source } = requote(before, [after]);
  expect(lost).toContain('Brew has no step "If water is hot, then" any more');
  expect(source).not.toContain("water is hot");
});

test(
  "no test of this package has anything to be renumbered, nor another form than this writes",
  { timeout: 60_000 },
  () => {
    const algorithms = readSteps();
    for (const path of listTests()) {
      const { source, metadata } = readTest(path);
      const { source: written, lost } = requote(source, algorithms);
      expect(lost, path).toEqual([]);
      expect(written, path).toBe(source);
      expect(readQuotes(metadata.info, algorithms).errors, path).toEqual([]);
    }
  },
);
