// The examples in the documentation comments do what they say. (Those in the README are run with all other Markdown.)
import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { blocksOf, runBlock } from "@as-completed-limit/markdown/blocks";

const root = join(import.meta.dirname, "../../..");
const blocks = globSync(join(import.meta.dirname, "../src/**/*.ts")).flatMap((file) => {
  const lines = readFileSync(file, "utf8").split("\n");
  const comments = lines.map((line) => /^ \* ?(.*)$/.exec(line)?.[1] ?? "").join("\n");
  return blocksOf(relative(root, file), comments);
});

test.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))("%s", async (_, block) => {
  expect(block.code).toContain("// prints: ");
  expect(await runBlock(block)).toBeUndefined();
});

test("every public function has one", () => {
  expect(blocks.map(({ file }) => file.replace(/.*\//, "")).sort()).toEqual([
    "as-completed.ts",
    "discover-tasks.ts",
    "get-polyfill.ts",
    "install.ts",
    "map-tasks.ts",
    "track-tasks.ts",
    "with-signal.ts",
  ]);
});
