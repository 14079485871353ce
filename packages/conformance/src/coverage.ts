// Which tests execute which steps of the specification: the text itself is run in this Node, and says what it does.
import { hostScript } from "@as-completed-limit/proposal/host";
import type { Algorithm, Step } from "@as-completed-limit/proposal";
import { run } from "./hosts/vm-realms.js";
import { featureScripts } from "./features.ts";
import type { Build } from "./protocol.ts";
import { jobOf, runsOf } from "./tests.ts";
import type { Test } from "./tests.ts";

export interface CoveredStep {
  readonly algorithm: Algorithm;
  readonly step: Step;
  /** The paths of the tests that execute it, those first that execute the fewest steps. */
  readonly tests: readonly string[];
  /** Of a condition, how many tests it is true in, and how many it is false in. */
  readonly outcomes: { readonly true: number; readonly false: number } | undefined;
  /** The situations in which it is executed, or in which its condition has an outcome: `async`, `true: async`. */
  readonly situations: ReadonlySet<string>;
}

/** What a test does to the text. */
interface Executed {
  readonly path: string;
  readonly steps: ReadonlySet<string>;
  /** `step true`, `step false`. */
  readonly outcomes: ReadonlySet<string>;
  readonly situations: ReadonlyMap<string, ReadonlySet<string>>;
}

interface HostList {
  readonly first: number;
  readonly end: number;
}

/** The slots of an As-Completed Iterator, as the host's operations keep them. */
interface Slots {
  readonly AsCompletedState: { readonly name: string } | undefined;
  readonly SourceKind: { readonly name: string };
  readonly Limit: number;
  readonly Pulling: boolean;
  readonly Results: HostList;
  /** The last slot that is set, and so undefined before all are. */
  readonly Requests: HostList | undefined;
}

const build: Build = {
  name: "text",
  type: "script",
  code: hostScript(undefined, { observer: "$262.observer" }),
};

/** The situations that an iterator is in; a combination of a step and one of them is what a test may forget. */
function* situationsOf(iterator: unknown, execution: number): Generator<string> {
  yield execution > 2 ? "third execution or later" : `execution ${execution}`;
  if (typeof iterator !== "object" || iterator === null || !("Requests" in iterator)) return;
  const { AsCompletedState, SourceKind, Limit, Pulling, Results, Requests } = iterator as Slots;
  if (AsCompletedState === undefined || Requests === undefined) return;
  const requests = Requests.end - Requests.first;
  yield AsCompletedState.name;
  yield SourceKind.name;
  yield Limit === 1 ? "limit 1" : Limit === Infinity ? "no limit" : "a higher limit";
  if (Pulling) yield "while pulling";
  yield requests === 0 ? "no request" : requests === 1 ? "one request" : "several requests";
  if (Results.end > Results.first) yield "waiting results";
}

/** Every situation that is looked for. */
export const situations: readonly string[] = [
  ...["execution 1", "execution 2", "third execution or later"],
  ...["open", "exhausted", "failed", "completed"],
  ...["sync", "async", "limit 1", "a higher limit", "no limit", "while pulling"],
  ...["no request", "one request", "several requests", "waiting results"],
];

/** Runs each test once on the text in this Node. Tests of what this Node lacks are left out. */
export async function execute(tests: readonly Test[]): Promise<Executed[]> {
  const executed: Executed[] = [];
  const lacking = new Set<string>();
  for (const [feature, source] of featureScripts) {
    const seen = await run({ build: { ...build, code: "" }, harness: [], source, isModule: false });
    if (seen.error !== undefined) lacking.add(feature);
  }
  // test262 does not ask for rejections to be handled.
  const ignore = (): void => {};
  process.on("unhandledRejection", ignore);
  try {
    for (const test of tests) {
      if (test.metadata.features.some((feature) => lacking.has(feature))) continue;
      executed.push(await executeOne(test));
    }
  } finally {
    process.off("unhandledRejection", ignore);
  }
  return executed;
}

async function executeOne(test: Test): Promise<Executed> {
  const steps = new Set<string>();
  const outcomes = new Set<string>();
  const seen = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  let now: readonly string[] = [];
  const note = (step: string, what: Iterable<string>): void => {
    const known = seen.get(step) ?? new Set();
    seen.set(step, known);
    for (const situation of what) known.add(situation);
  };
  const observer = {
    enter() {},
    leave() {},
    at(step: string, iterator: unknown) {
      steps.add(step);
      const count = (counts.get(step) ?? 0) + 1;
      counts.set(step, count);
      now = [...situationsOf(iterator, count)];
      note(step, now);
    },
    outcome(step: string, value: boolean) {
      outcomes.add(`${step} ${value}`);
      note(
        step,
        now.map((situation) => `${value}: ${situation}`),
      );
      return value;
    },
  };
  const [first] = runsOf(test);
  if (first === undefined) throw new Error(`${test.path} is run in no mode`);
  await run(jobOf(first, build), { observer });
  return { path: test.path, steps, outcomes, situations: seen };
}

export function coverageOf(algorithms: readonly Algorithm[], executed: readonly Executed[]): CoveredStep[] {
  const sorted = executed.toSorted((a, b) => a.steps.size - b.steps.size || (a.path < b.path ? -1 : 1));
  return algorithms.flatMap((algorithm) =>
    algorithm.steps.map((step) => {
      const at = `${algorithm.clauseId} ${step.number}`;
      const count = (value: boolean): number =>
        executed.filter(({ outcomes }) => outcomes.has(`${at} ${value}`)).length;
      const outcomes = { true: count(true), false: count(false) };
      return {
        algorithm,
        step,
        tests: sorted.filter(({ steps }) => steps.has(at)).map(({ path }) => path),
        outcomes: outcomes.true + outcomes.false > 0 ? outcomes : undefined,
        situations: new Set(executed.flatMap((test) => [...(test.situations.get(at) ?? [])])),
      };
    }),
  );
}

/** What is wrong with the coverage: steps that no test executes, and conditions that are never true or never false. */
export function* gapsOf(coverage: readonly CoveredStep[]): Generator<string> {
  for (const { algorithm, step, tests, outcomes } of coverage) {
    const name = `step ${step.number} of ${algorithm.name}, "${step.text}"`;
    if (tests.length === 0) yield `no test executes ${name}`;
    if (outcomes?.true === 0) yield `in no test it is true: ${name}`;
    if (outcomes?.false === 0) yield `in no test it is false: ${name}`;
  }
}

/** A table for each algorithm, as Markdown. */
export function tablesOf(coverage: readonly CoveredStep[]): string {
  const lines: string[] = [];
  for (const [algorithm, steps] of Map.groupBy(coverage, (covered) => covered.algorithm)) {
    lines.push("", `### ${escape(algorithm.title)}`, "");
    lines.push("| step | tests | true in | false in | situations |", "| --- | --: | --: | --: | --: |");
    for (const { step, tests, outcomes, situations: seen } of steps) {
      const own = situations.filter((situation) => seen.has(situation)).length;
      const cells = [tests.length, outcomes?.true ?? "", outcomes?.false ?? "", own];
      lines.push(`| ${step.number}. ${escape(step.text)} | ${cells.join(" | ")} |`);
    }
  }
  return lines.join("\n");
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&");
}
