// Runs Stryker on one of the targets.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { LogLevel, MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import type { Target } from "./targets.ts";

/** A mutant that some test should have killed, and no test did. */
export interface Survivor {
  readonly file: string;
  readonly mutator: string;
  /** The line of the source in which the mutant begins, without its indentation. */
  readonly line: string;
  /** What the mutator replaced, and what by. */
  readonly original: string;
  readonly replacement: string;
  readonly lineNumber: number;
}

export interface MutationRun {
  readonly killed: number;
  /** Those of the mutants that were killed which never came to an end. */
  readonly timedOut: number;
  readonly ignored: number;
  readonly survivors: readonly Survivor[];
}

function plugin(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function survivorOf(
  directory: string,
  { fileName, mutatorName, location, replacement }: MutantResult,
): Survivor {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(location.start.line - 1, location.end.line);
  const line = (lines[0] ?? "").trim();
  // The end first: both may be in the same line.
  lines.push((lines.pop() ?? "").slice(0, location.end.column - 1));
  lines[0] = (lines[0] ?? "").slice(location.start.column - 1);
  return {
    file: relative(directory, fileName),
    mutator: mutatorName,
    line,
    original: lines.map((text) => text.trim()).join(" "),
    replacement: replacement.replace(/\s+/g, " "),
    lineNumber: location.start.line,
  };
}

export async function mutate({ name, directory, mutate: files }: Target): Promise<MutationRun> {
  // Stryker works on the current directory, of which it makes a copy.
  process.chdir(directory);
  const tempDirName = mkdtempSync(join(tmpdir(), "as-completed-limit-mutation-"));
  const stryker = new Stryker({
    mutate: [...files],
    testRunner: name,
    plugins: [plugin(`${name}-runner.ts`), plugin("ignorer.ts")],
    ignorers: ["unobservable"],
    coverageAnalysis: "perTest",
    concurrency: availableParallelism(),
    ignorePatterns: ["dist"],
    tempDirName,
    dryRunTimeoutMinutes: 30,
    reporters: process.stderr.isTTY ? ["progress"] : [],
    allowConsoleColors: false,
    // The enum cannot be imported: it is declared as const, and not there at run time.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
    logLevel: "error" as LogLevel,
    checkers: [],
    // The runner itself notices most mutants that never end. A shared machine must not look like the rest of them.
    timeoutMS: 60_000,
    timeoutFactor: 4,
  });
  let results: MutantResult[];
  try {
    results = await stryker.runMutationTest();
  } finally {
    rmSync(tempDirName, { recursive: true, force: true });
  }
  const count = (status: MutantResult["status"]): number =>
    results.filter((result) => result.status === status).length;
  const broken = results.filter(({ status }) => status === "RuntimeError" || status === "CompileError");
  if (broken.length > 0) {
    throw new Error(
      `mutants that could not be run: ${broken.map((result) => result.statusReason).join("; ")}`,
    );
  }
  return {
    killed: count("Killed") + count("Timeout"),
    timedOut: count("Timeout"),
    ignored: count("Ignored"),
    survivors: results
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map((result) => survivorOf(directory, result)),
  };
}
