// What a contributor does first: the text is changed in a copy, and nothing else. Then a test must fail, or the text does not compile.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { hostScript } from "@as-completed-limit/proposal/host";
import { expect, test } from "vitest";
import { judgeAll } from "../src/judge.ts";
import type { Candidate } from "../src/judge.ts";

const text = readFileSync(
  createRequire(import.meta.url).resolve("@as-completed-limit/proposal/spec.emu"),
  "utf8",
);

function changed(from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length < 2) throw new Error(`expected "${from}" in the text`);
  return parts.join(to);
}

const closeSync =
  "1. If _iterator_.[[SourceKind]] is ~sync~, perform ? IteratorClose(_source_, NormalCompletion(~unused~)).";

const changes: readonly (readonly [what: string, text: string])[] = [
  [
    "a value",
    changed("CreateIteratorResultObject(*undefined*, *true*)", "CreateIteratorResultObject(*true*, *true*)"),
  ],
  [
    "a condition",
    changed(
      "If ℝ(_limit_) is not in the inclusive interval from 1",
      "If ℝ(_limit_) is not in the inclusive interval from 0",
    ),
  ],
  ["what is closed", changed(closeSync, closeSync.replace("~sync~", "~async~"))],
  [
    "the order of two steps",
    text.replace(
      /( +1\. Set _iterator_\.\[\[AsCompletedState\]\] to ~failed~\.\n)( +1\. If _closeSource_ is \*true\*, then\n(?: {12}.*\n)+)/,
      "$2$1",
    ),
  ],
];

test("whatever is changed in the text alone, a test fails", { timeout: 240_000 }, async () => {
  for (const [what, copy] of changes) expect(copy, what).not.toBe(text);
  const candidates = changes.map(([name, copy]): Candidate => ({ name, script: hostScript(copy) }));
  const passed: string[] = [];
  await judgeAll(candidates, ({ candidate: { name }, caughtBy }) => {
    if (caughtBy === undefined) passed.push(name);
  });
  expect(passed).toEqual([]);
});

test.each([
  ["Append _result_ to _iterator_.[[Results]].", "Put _result_ on top.", "no sentence has this form"],
  ["Append _result_ to", "Append _outcome_ to", "the variable _outcome_ was never declared"],
  ["to _iterator_.[[Results]].\n", "to _iterator_.[[Outcomes]].\n", "no record has a field [[Outcomes]]"],
  [
    "Perform AsCompletedIteratorPull(",
    "Perform AsCompletedIteratorDraw(",
    "there is no operation AsCompletedIteratorDraw",
  ],
])("a sentence that is not understood is an error that names it: %s", (from, to, problem) => {
  expect(() => hostScript(changed(from, to))).toThrow(problem);
  expect(() => hostScript(changed(from, to))).toThrow(/^sec-ascompletediterator\w+, step [\w.]+, "/);
});
