// `plan --renumber`: quotations follow their steps as long as the words are the same.
import { expect, test } from "vitest";
import { renumber } from "../../src/renumber.ts";

function brew(...steps: [number: string, text: string][]) {
  return {
    clauseId: "sec-brew",
    title: "Brew ( tea, pot )",
    name: "Brew",
    steps: steps.map(([number, text]) => ({ number, text })),
  };
}

const before = `/*---
description: Tea.
info: |
  Brew ( tea, pot )
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
  expect(renumber(before, [after])).toBe(
    before
      .replace("2. If", "4. If")
      .replace("      a. Pour", "      ...\n      b. Pour")
      .replace("b. Return", "c. Return")
      .replace("4. Return", "6. Return"),
  );
});

test("a test that quotes a step which has other words now stays as it is", () => {
  const after = brew(
    ["1", "If water is really hot, then"],
    ["1.a", "Pour it over tea."],
    ["1.b", "Return."],
    ["2", "Return."],
  );
  expect(renumber(before, [after])).toBe(before);
});
