// The misimplementations are patches of source text: a change of the sources must not leave one that no longer applies.
import { expect, test } from "vitest";
import { patchedFiles, readMisimplementations } from "../src/misimplementations/patches.ts";

test.each(
  readMisimplementations().map(
    (patch) => [`${patch.target.name}, ${patch.group}: ${patch.title}`, patch] as const,
  ),
)("%s: applies", (_name, patch) => {
  expect(patchedFiles(patch).size).toBeGreaterThan(0);
});

test("a patch that does not apply says what it looks for, and in which file", () => {
  const [patch] = readMisimplementations();
  if (patch === undefined) throw new Error("there are no patches");
  const changed = { ...patch, title: "a slip", changes: [{ file: "queue.ts", from: "nowhere", to: "" }] };
  expect(() => patchedFiles(changed)).toThrow(
    '"a slip" does not apply: expected "nowhere" once in queue.ts, found it 0 times',
  );
});
