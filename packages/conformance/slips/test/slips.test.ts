// The slips that are made, and those that are replacements in a script.
import { hostScript } from "@as-completed-limit/proposal/host";
import { readAlgorithms } from "@as-completed-limit/proposal/compile";
import { slipsOf } from "@as-completed-limit/proposal/slips";
import { expect, test } from "vitest";
import { kindOf, readEquivalent } from "../src/equivalent.ts";
import { judgeAll } from "../src/judge.ts";
import { surfaceSlips, withSlip } from "../src/surface.ts";

const slips = [...slipsOf(readAlgorithms(), 0)];

test.each(surfaceSlips.map((slip) => [slip.change, slip] as const))("%s: applies", (_change, slip) => {
  expect(withSlip(hostScript(), slip)).not.toBe(hostScript());
});

test("a replacement that does not apply says what it looks for", () => {
  expect(() => withSlip("", { change: "a slip", from: "nowhere", to: "" })).toThrow(
    '"a slip" does not apply: expected "nowhere" once, found it 0 times',
  );
});

test("no two slips are the same, and every kind of equivalent.yaml is of a slip", () => {
  expect(new Set(slips.map(({ code }) => code)).size).toBeGreaterThan(0.95 * slips.length);
  const kinds = readEquivalent();
  const used = new Set(slips.map((slip) => kindOf(slip, kinds)));
  expect([...kinds.keys()].filter((kind) => !used.has(kind))).toEqual([]);
});

test("a slip is caught by a test, and the text without one by none", { timeout: 240_000 }, async () => {
  const outcomes = new Map<string, boolean>();
  const doubled = surfaceSlips.find(({ change }) => change === "done comes before value");
  if (doubled === undefined) throw new Error("there is no such slip");
  await judgeAll(
    [
      { name: "none", at: "sec-ascompletediteratorcomplete 6.a", script: hostScript() },
      { name: "slip", at: "sec-ascompletediteratorcomplete 6.a", script: withSlip(hostScript(), doubled) },
    ],
    ({ candidate, caughtBy }) => outcomes.set(candidate.name, caughtBy !== undefined),
  );
  expect([...outcomes]).toEqual([
    ["none", false],
    ["slip", true],
  ]);
});
