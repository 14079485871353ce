// Runs the conformance tests on each misimplementation until one of them fails.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@as-completed-limit/tooling/errors";
import pMap from "p-map";
import { builtIn, engines, native } from "@as-completed-limit/conformance/engines";
import { findExpectedFailure, readExpectedFailures } from "@as-completed-limit/conformance/expected-failures";
import { featureScripts } from "@as-completed-limit/conformance/features";
import { judge } from "@as-completed-limit/conformance/judge";
import type { Build, Engine } from "@as-completed-limit/conformance/protocol";
import { jobOf, listTests, readTest, runsOf } from "@as-completed-limit/conformance/tests";
import type { Run } from "@as-completed-limit/conformance/tests";
import { startWatched } from "@as-completed-limit/conformance/watched";
import type { WatchedSession } from "@as-completed-limit/conformance/watched";
import type { Target } from "../targets.ts";
import { bundle } from "./bundle.ts";
import { patchedFiles } from "./patches.ts";
import type { Misimplementation } from "./patches.ts";

export interface Verdict {
  readonly misimplementation: Misimplementation;
  /** The path of the test that failed, or undefined if all passed. */
  readonly caughtBy: string | undefined;
  readonly message: string | undefined;
}

/** How long one test may take, in milliseconds, before it counts as failed: many a slip makes a loop endless. */
const timeout = 10_000;

// Strict and sloppy mode differ in the test's code, not in the implementation.
const runs = new Map(
  listTests().flatMap((path) =>
    runsOf(readTest(path))
      .slice(0, 1)
      .map((run) => [path, run] as const),
  ),
);

/** How many misimplementations each test has caught: those that caught many are likely to catch the next one. */
const catches = new Map<string, number>();

const expectedFailures = readExpectedFailures();

const node = engines.find(({ name }) => name === `node-${process.versions.node.split(".")[0]}`) as Engine;

/** What a test of a misimplementation needs to know of its target. */
interface Bench {
  readonly target: Target;
  /** The tests that the target passes as it is. */
  readonly tests: ReadonlyMap<string, Run>;
  /** Runs the action with a session on that implementation. */
  readonly use: <T>(
    code: string,
    action: (session: WatchedSession, build: Build) => Promise<T>,
  ) => Promise<T>;
}

export async function judgeAll(
  misimplementations: readonly Misimplementation[],
  onVerdict: (verdict: Verdict) => void,
): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), "as-completed-limit-misimplementations-"));
  const idle: WatchedSession[] = [];
  const benches = new Map<Target, Promise<Bench>>();
  let files = 0;

  const uses: Record<Target["name"], Bench["use"]> = {
    // One process for many scripts.
    async polyfill(code, action) {
      const session = idle.pop() ?? (await startWatched(node, timeout));
      try {
        return await action(session, { name: "script", type: "script", code });
      } finally {
        idle.push(session);
      }
    },
    async reference(code, action) {
      const file = join(temporary, `${files++}.mjs`);
      writeFileSync(file, code);
      const session = await startWatched(builtIn(pathToFileURL(file).href), timeout);
      try {
        return await action(session, native);
      } finally {
        await session.stop();
      }
    },
  };

  const benchOf = async (target: Target): Promise<Bench> => {
    const use = uses[target.name];
    const code = await bundle(target, new Map());
    const tests = await use(code, (session, build) => passedTests(target, session, build));
    return { target, tests, use };
  };

  try {
    await pMap(
      misimplementations,
      async (misimplementation) => {
        const { target } = misimplementation;
        const bench = benches.get(target) ?? benchOf(target);
        benches.set(target, bench);
        onVerdict(await judgeOne(misimplementation, await bench));
      },
      { concurrency: availableParallelism() },
    );
  } finally {
    await Promise.all(idle.map((session) => session.stop()));
    rmSync(temporary, { recursive: true });
  }
}

/** Runs every test on a target that has not been changed. */
async function passedTests(target: Target, session: WatchedSession, build: Build): Promise<Map<string, Run>> {
  const lacking = new Set<string>();
  for (const [feature, source] of featureScripts) {
    const seen = await session.run({ build, harness: [], source, isModule: false });
    if (seen instanceof Error || seen.error !== undefined) lacking.add(feature);
  }
  const engine = target.name === "polyfill" ? node.name : target.name;
  const passed = new Map<string, Run>();
  for (const [path, run] of runs) {
    if (run.test.metadata.features.some((feature) => lacking.has(feature))) continue;
    const message = await failureOf(run, session, build);
    if (message === undefined) passed.set(path, run);
    else if (findExpectedFailure(expectedFailures, engine, build.name, path) === undefined) {
      throw new UserError(`the ${target.name} itself does not pass ${path}: ${message}`);
    }
  }
  return passed;
}

async function failureOf(run: Run, session: WatchedSession, build: Build): Promise<string | undefined> {
  const seen = await session.run(jobOf(run, build));
  return seen instanceof Error ? seen.message : judge(run.test.metadata, seen);
}

async function judgeOne(
  misimplementation: Misimplementation,
  { target, tests, use }: Bench,
): Promise<Verdict> {
  const code = await bundle(target, patchedFiles(misimplementation));
  return await use(code, async (session, build) => {
    for (const [path, run] of inOrder(tests, misimplementation)) {
      const message = await failureOf(run, session, build);
      if (message === undefined) continue;
      catches.set(path, (catches.get(path) ?? 0) + 1);
      return { misimplementation, caughtBy: path, message };
    }
    return { misimplementation, caughtBy: undefined, message: undefined };
  });
}

/** The tests, those first that are likely to fail. */
function inOrder(tests: ReadonlyMap<string, Run>, { test }: Misimplementation): [path: string, run: Run][] {
  const named = `built-ins/${test}.js`;
  const rank = (path: string): number => (path === named ? Number.MAX_VALUE : (catches.get(path) ?? 0));
  return [...tests].toSorted(([a], [b]) => rank(b) - rank(a));
}
