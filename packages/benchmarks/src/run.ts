// Runs a scenario: every contestant of a case once in each round, in fresh processes, so that whatever else the machine
// does meets all of them alike.
import { runContestant } from "./contestant.ts";
import type { Outcome, Task } from "./contestant.ts";
import type { Engine } from "./engines.ts";
import type { Case, Scenario, Size } from "./scenarios.ts";

export interface ContestantResult {
  readonly contestant: string;
  /** A figure of each round, by name. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
  /** Why the contestant did not do the job. */
  readonly failure?: string;
}

export interface CaseResult {
  readonly label: string;
  readonly limit: number;
  readonly count: number;
  readonly kind?: string;
  readonly results: readonly ContestantResult[];
}

export interface RunOptions {
  readonly engine: Engine;
  readonly rounds: number;
  readonly onProgress: (what: string) => void;
}

/** How long a process may take. */
const timeout = 120_000;

async function runCase(scenario: Scenario, item: Case, options: RunOptions): Promise<CaseResult> {
  const figures = new Map(item.contestants.map((name) => [name, new Map<string, number[]>()]));
  const failures = new Map<string, string>();
  for (let round = 0; round < options.rounds; round++) {
    // Each round begins with another contestant, so that nobody always follows the same one.
    const order = item.contestants.map(
      (_, index, all) => all[(index + round) % all.length] as (typeof all)[number],
    );
    for (const contestant of order) {
      if (failures.has(contestant)) continue;
      options.onProgress(`${item.label}, round ${round + 1}, ${contestant}`);
      const task: Task = { ...item.task, limit: item.limit, count: item.count, contestant };
      const run = scenario.run ?? runContestant;
      const outcome: Outcome = await run(options.engine, task, timeout);
      if ("failure" in outcome) {
        failures.set(contestant, outcome.failure);
        continue;
      }
      const lists = figures.get(contestant) as Map<string, number[]>;
      for (const [name, value] of Object.entries(outcome.figures)) {
        lists.set(name, [...(lists.get(name) ?? []), value]);
      }
    }
  }
  return {
    label: item.label,
    limit: item.limit,
    count: item.count,
    ...(item.task.kind === undefined ? {} : { kind: item.task.kind }),
    results: item.contestants.map((contestant) => {
      const failure = failures.get(contestant);
      return {
        contestant,
        figures: failure === undefined ? Object.fromEntries(figures.get(contestant) ?? []) : {},
        ...(failure === undefined ? {} : { failure }),
      };
    }),
  };
}

export function countProcesses(scenario: Scenario, size: Size, rounds: number): number {
  return scenario.cases(size).reduce((sum, { contestants }) => sum + contestants.length * rounds, 0);
}

export async function runScenario(
  scenario: Scenario,
  size: Size,
  options: RunOptions,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const item of scenario.cases(size)) results.push(await runCase(scenario, item, options));
  return results;
}
