// The test files, and the runs that INTERPRETING.md of test262 makes of each.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFrontmatter } from "./frontmatter.ts";
import type { Frontmatter } from "./frontmatter.ts";
import { harnessFile } from "./harness.ts";
import type { Build, Job } from "./protocol.ts";

/** Where the tests of this package are. */
export const testDirectory: string = fileURLToPath(new URL("../test/", import.meta.url));

export interface Test {
  /** The path below the test directory, such as `built-ins/Promise/asCompleted/length.js`. */
  readonly path: string;
  readonly source: string;
  readonly metadata: Frontmatter;
}

export type Mode = "strict" | "sloppy" | "module" | "raw";

/** One test in one of its modes. */
export interface Run {
  readonly test: Test;
  readonly mode: Mode;
}

/** The paths of all test files in a directory, in alphabetical order. */
export function listTests(directory: string = testDirectory): string[] {
  return globSync("built-ins/**/*.js", { cwd: directory }).sort();
}

export function readTest(path: string, directory: string = testDirectory): Test {
  const source = readFileSync(join(directory, path), "utf8");
  try {
    return { path, source, metadata: readFrontmatter(source) };
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** The runs of a test: in strict and in sloppy mode, unless its flags say otherwise. */
export function runsOf(test: Test): Run[] {
  return modesOf(test.metadata.flags).map((mode) => ({ test, mode }));
}

function modesOf(flags: readonly string[]): Mode[] {
  if (flags.includes("raw")) return ["raw"];
  if (flags.includes("module")) return ["module"];
  if (flags.includes("onlyStrict")) return ["strict"];
  if (flags.includes("noStrict")) return ["sloppy"];
  return ["strict", "sloppy"];
}

/** What an engine is given to evaluate for a run. */
export function jobOf({ test, mode }: Run, build: Build, findHarnessFile = harnessFile): Job {
  const { flags, includes } = test.metadata;
  const names =
    mode === "raw"
      ? []
      : ["assert.js", "sta.js", ...(flags.includes("async") ? ["doneprintHandle.js"] : []), ...includes];
  return {
    build,
    harness: names.map((name) => {
      const text = findHarnessFile(name);
      if (text === undefined) throw new Error(`${test.path}: test262's harness has no file ${name}`);
      return text;
    }),
    source: mode === "strict" ? `"use strict";\n${test.source}` : test.source,
    isModule: mode === "module",
  };
}
