// Runs the conformance tests on each slip until one of them fails.
import { availableParallelism } from "node:os";
import pMap from "p-map";
import { execute } from "@as-completed-limit/conformance/coverage";
import { engines } from "@as-completed-limit/conformance/engines";
import { findExpectedFailure, readExpectedFailures } from "@as-completed-limit/conformance/expected-failures";
import { judge } from "@as-completed-limit/conformance/judge";
import type { Engine } from "@as-completed-limit/conformance/protocol";
import { jobOf, listTests, readTest, runsOf } from "@as-completed-limit/conformance/tests";
import type { Run } from "@as-completed-limit/conformance/tests";
import { startWatched } from "@as-completed-limit/conformance/watched";
import type { WatchedSession } from "@as-completed-limit/conformance/watched";

/** A script that defines a wrong `Promise.asCompleted`. */
export interface Candidate {
  readonly name: string;
  /** The step that is wrong, or undefined where it is none. */
  readonly at?: string;
  readonly script: string;
}

export interface Verdict<T extends Candidate> {
  readonly candidate: T;
  /** The path of the test that failed, or undefined if all passed. */
  readonly caughtBy: string | undefined;
}

/** How long one test may take, in milliseconds, before it counts as failed: many a slip makes a loop endless. */
const timeout = 10_000;
/** A process keeps every script that it has compiled, so it does not judge all of them. */
const scriptsPerProcess = 100;

const node = engines.find(({ name }) => name === `node-${process.versions.node.split(".")[0]}`) as Engine;

/** The tests that the text passes in this Node, in one mode: strict and sloppy differ in the test's code alone. */
function passingRuns(): Map<string, Run> {
  const expected = readExpectedFailures();
  const runs = new Map<string, Run>();
  for (const path of listTests()) {
    if (findExpectedFailure(expected, node.name, "text", path) !== undefined) continue;
    const [run] = runsOf(readTest(path));
    if (run !== undefined) runs.set(path, run);
  }
  return runs;
}

/** Judges each candidate by the tests that execute its step: a test that does not execute it cannot tell. */
export async function judgeAll<T extends Candidate>(
  candidates: readonly T[],
  onVerdict: (verdict: Verdict<T>) => void,
): Promise<void> {
  const runs = passingRuns();
  const executed = await execute([...runs.values()].map(({ test }) => test));
  const testsOf = (at: string | undefined): string[] =>
    executed.filter(({ steps }) => at === undefined || steps.has(at)).map(({ path }) => path);
  /** How many slips each test has caught: those that caught many are likely to catch the next one. */
  const catches = new Map<string, number>();
  const count = (path: string): number => catches.get(path) ?? 0;

  const judgeOne = async (candidate: T, session: WatchedSession): Promise<Verdict<T>> => {
    const build = { name: "slip", type: "script", code: candidate.script } as const;
    const tests = testsOf(candidate.at).sort((a, b) => count(b) - count(a));
    for (const path of tests) {
      const run = runs.get(path) as Run;
      const seen = await session.run(jobOf(run, build));
      const message = seen instanceof Error ? seen.message : judge(run.test.metadata, seen);
      if (message === undefined) continue;
      catches.set(path, count(path) + 1);
      return { candidate, caughtBy: path };
    }
    return { candidate, caughtBy: undefined };
  };

  const batches = Array.from({ length: Math.ceil(candidates.length / scriptsPerProcess) }, (_, index) =>
    candidates.slice(index * scriptsPerProcess, (index + 1) * scriptsPerProcess),
  );
  await pMap(
    batches,
    async (batch) => {
      const session = await startWatched(node, timeout);
      try {
        for (const candidate of batch) onVerdict(await judgeOne(candidate, session));
      } finally {
        await session.stop();
      }
    },
    { concurrency: availableParallelism() },
  );
}
