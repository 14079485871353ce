// A test runner for Stryker: the conformance tests, each in one of its modes, in the process that Stryker gives it.
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import { DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
  TestRunnerCapabilities,
} from "@stryker-mutator/api/test-runner";
import { findExpectedFailure, readExpectedFailures } from "@as-completed-limit/conformance/expected-failures";
import { featureScripts } from "@as-completed-limit/conformance/features";
import { judge } from "@as-completed-limit/conformance/judge";
import type { Build, Job, Observation } from "@as-completed-limit/conformance/protocol";
import { jobOf, listTests, readTest, runsOf } from "@as-completed-limit/conformance/tests";
import type { Run } from "@as-completed-limit/conformance/tests";

/** An implementation in whose sources Stryker has put all mutants at once, and which asks which of them is active. */
export interface Subject {
  /** The engine under whose name the known failures stand. */
  readonly engine: string;
  /** How the implementation gets into a realm. */
  readonly build: Build;
  run(job: Job): Observation | Promise<Observation>;
}

/** What mutated code asks for the active mutant, and what it tells its coverage. */
export const instrumenter: InstrumenterContext = ((globalThis as Record<string, unknown>)[
  INSTRUMENTER_CONSTANTS.NAMESPACE
] ??= {});

/**
 * How many mutants one test may come to, active or not, before the mutated code counts as endless: at least ten times as
 * many as any test does as it is. StrykerJS's own limit is for all tests together, which an engine in JavaScript needs
 * minutes for, and counts the active mutant alone, which may stand before the loop that it makes endless.
 */
const visitLimit = 1_000_000;
let visits = 0;
let activeMutant: string | undefined;
Object.defineProperty(instrumenter, "activeMutant", {
  // Mutated code asks at each mutant whether it is the active one.
  get() {
    visits += 1;
    if (visits > visitLimit) throw new Error("endless");
    return activeMutant;
  },
});

export abstract class ConformanceTestRunner implements TestRunner {
  readonly #runs = new Map<string, Run>();
  /** How many mutants each test has killed: those that killed many are likely to kill the next one. */
  readonly #kills = new Map<string, number>();
  #subject: Subject | undefined;

  constructor() {
    for (const path of listTests()) {
      // Strict and sloppy mode differ in the test's code, not in the code that is mutated.
      const [run] = runsOf(readTest(path));
      if (run !== undefined && run.mode !== "module") this.#runs.set(path, run);
    }
  }

  /** Loads the mutated sources from the current directory. */
  protected abstract load(): Promise<Subject>;

  capabilities(): TestRunnerCapabilities {
    // A mutant in code that runs when a source is loaded needs a process of its own.
    return { reloadEnvironment: false };
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#omitInapplicable();
    const tests: TestResult[] = [];
    for (const path of this.#runs.keys()) {
      instrumenter.currentTestId = path;
      tests.push(await this.#run(path));
      if (visits * 10 > visitLimit) throw new Error(`${path} comes to ${visits} mutants: raise the limit`);
    }
    delete instrumenter.currentTestId;
    const { mutantCoverage } = instrumenter;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage !== undefined && { mutantCoverage }) };
  }

  async mutantRun({ activeMutant: { id }, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    if (testFilter === undefined) await this.#omitInapplicable();
    activeMutant = id;
    const kills = (path: string): number => this.#kills.get(path) ?? 0;
    const paths = (testFilter ?? [...this.#runs.keys()]).toSorted((a, b) => kills(b) - kills(a));
    const tests: TestResult[] = [];
    for (const path of paths) {
      const result = await this.#run(path);
      tests.push(result);
      const isEndless = visits > visitLimit;
      if (!isEndless && result.status !== TestStatus.Failed) continue;
      this.#kills.set(path, kills(path) + 1);
      if (isEndless)
        return toMutantRunResult({ status: DryRunStatus.Timeout, reason: `${path} did not end` });
      break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** Leaves out the tests that need what the engine does not have, and those that are known to fail there. */
  async #omitInapplicable(): Promise<void> {
    this.#subject ??= await this.load();
    const { build, engine } = this.#subject;
    const known = readExpectedFailures();
    for (const path of this.#runs.keys()) {
      if (findExpectedFailure(known, engine, build.name, path) !== undefined) this.#runs.delete(path);
    }
    for (const [feature, source] of featureScripts) {
      const { error } = await this.#subject.run({ build, harness: [], source, isModule: false });
      if (error === undefined) continue;
      for (const [path, { test }] of this.#runs) {
        if (test.metadata.features.includes(feature)) this.#runs.delete(path);
      }
    }
  }

  async #run(path: string): Promise<TestResult> {
    const run = this.#runs.get(path) as Run;
    const start = performance.now();
    let failureMessage: string | undefined;
    visits = 0;
    try {
      this.#subject ??= await this.load();
      failureMessage = judge(run.test.metadata, await this.#subject.run(jobOf(run, this.#subject.build)));
    } catch (error) {
      failureMessage = String(error);
    }
    const result = { id: path, name: path, timeSpentMs: performance.now() - start };
    return failureMessage === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage };
  }
}
