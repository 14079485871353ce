// `pnpm conformance export` writes what a checkout of test262 would have.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exportTests, withFeature } from "../../src/export.ts";
import { listTests, testDirectory } from "../../src/tests.ts";

// They write 600 files.
const options = { timeout: 60_000 };

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "export-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

test("every test is where test262 has it, unchanged", options, () => {
  const tests = listTests();
  expect(exportTests(directory)).toBe(tests.length);
  expect(listTests(join(directory, "test"))).toEqual(tests);
  for (const path of tests) {
    const written = readFileSync(join(directory, "test", path), "utf8");
    expect(written, path).toBe(readFileSync(join(testDirectory, path), "utf8"));
  }
});

test("features.txt of a checkout gets the feature once, among the proposed ones", options, () => {
  const file = join(directory, "features.txt");
  const proposed = "## Proposed\n#\n# https://github.com/tc39/process-document\n";
  writeFileSync(file, `${proposed}\n# Other\nother\n`);
  exportTests(directory);
  exportTests(directory);
  expect(readFileSync(file, "utf8")).toBe(
    `${proposed}\n# Promise.asCompleted\npromise-as-completed\n\n# Other\nother\n`,
  );
});

test("without a features.txt there is one with the feature alone", () => {
  expect(withFeature("")).toBe("# Promise.asCompleted\npromise-as-completed\n");
});
