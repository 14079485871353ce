// Runs tests on an engine with one of its builds.
import { findExpectedFailure } from "./expected-failures.ts";
import type { ExpectedFailure } from "./expected-failures.ts";
import { featureScripts } from "./features.ts";
import { judge } from "./judge.ts";
import type { Build, Engine } from "./protocol.ts";
import { jobOf } from "./tests.ts";
import type { Mode, Run } from "./tests.ts";
import { startWatched } from "./watched.ts";

export interface Result {
  readonly path: string;
  readonly mode: Mode;
  readonly outcome:
    | "passed"
    | "failed"
    /** It failed, and expected-failures.yaml says why. */
    | "failed as expected"
    /** The engine lacks a feature that the test needs. */
    | "not applicable";
  readonly message?: string;
}

export interface Options {
  /** How long a single run may take, in milliseconds. */
  readonly timeout: number;
  readonly expectedFailures: readonly ExpectedFailure[];
  /** Where the harness is; by default, in the package that ships it. */
  readonly harnessFile?: (name: string) => string | undefined;
  readonly onResult?: (result: Result) => void;
}

export interface Report {
  readonly engine: string;
  readonly version: string;
  readonly build: string;
  readonly results: readonly Result[];
}

export async function runTests(
  engine: Engine,
  build: Build,
  runs: readonly Run[],
  { timeout, expectedFailures, harnessFile, onResult }: Options,
): Promise<Report> {
  const session = await startWatched(engine, timeout);
  const { version } = session;
  const results: Result[] = [];

  try {
    const missing = new Set<string>();
    for (const [feature, source] of featureScripts) {
      const seen = await session.run({ build, harness: [], source, isModule: false });
      if (seen instanceof Error || seen.error !== undefined) missing.add(feature);
    }
    for (const run of runs) {
      const { path, metadata } = run.test;
      const lacking = metadata.features.filter((feature) => missing.has(feature));
      let result: Result;
      if (lacking.length > 0) {
        result = { path, mode: run.mode, outcome: "not applicable", message: lacking.join(", ") };
      } else {
        const seen = await session.run(jobOf(run, build, harnessFile));
        const message = seen instanceof Error ? seen.message : judge(metadata, seen);
        const expected = findExpectedFailure(expectedFailures, engine.name, build.name, path);
        result = { path, mode: run.mode, ...weigh(message, expected) };
      }
      results.push(result);
      onResult?.(result);
    }
  } finally {
    await session.stop();
  }
  return { engine: engine.name, version, build: build.name, results };
}

/** What a run's message, which is undefined if it passed, means beside the known failures. */
export function weigh(
  message: string | undefined,
  expected: ExpectedFailure | undefined,
): Pick<Result, "outcome" | "message"> {
  if (expected === undefined) {
    return message === undefined ? { outcome: "passed" } : { outcome: "failed", message };
  }
  if (message !== undefined) return { outcome: "failed as expected", message: expected.reason };
  return { outcome: "failed", message: "passes, though expected-failures.yaml says that it fails" };
}
