// What one strategy did: the part of a race's trace that one band of the picture shows.
import { VirtualClock } from "../shared/virtual-clock.ts";
import type { PlannedTask } from "./plan.ts";
import { strategies } from "./strategies.ts";
import type { StrategyName } from "./strategies.ts";

/** What stands for a time when there is none. */
export const never = -1;

export interface Band {
  readonly strategy: StrategyName;
  /** One number for each task, in milliseconds, or `never`. A result is delivered when the loop's body has it. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly delivered: readonly number[];
  /** The lane in which each task is drawn. */
  readonly lane: readonly number[];
  readonly lanes: number;
  /** The times at which the number of unsettled promises changes, and what it then is. */
  readonly promises: readonly (readonly [time: number, count: number])[];
  /** When the loop was over, by itself or by a failure. */
  readonly time: number;
  /** When the last task ended, which can be later. */
  readonly lastEnd: number;
  readonly failed: boolean;
  readonly firstResult: number;
  readonly results: number;
  readonly mostRunning: number;
  readonly mostWaiting: number;
  readonly mostPromises: number;
  /** How many tasks started after the loop had failed. */
  readonly startedAfterFailure: number;
}

export interface BandOptions {
  readonly limit: number;
  readonly consumer: number;
  readonly tolerant: boolean;
}

/** Runs a strategy in virtual time. */
export async function runBand(
  strategy: StrategyName,
  tasks: readonly PlannedTask[],
  { limit, consumer, tolerant }: BandOptions,
): Promise<Band> {
  const clock = new VirtualClock();
  const start = tasks.map(() => never);
  const end = tasks.map(() => never);
  const delivered = tasks.map(() => never);
  const promises: [number, number][] = [[0, 0]];
  let unsettled = 0;
  const count = (change: 1 | -1): void => {
    unsettled += change;
    const last = promises.at(-1) as [number, number];
    if (last[0] === clock.now) last[1] = unsettled;
    else promises.push([clock.now, unsettled]);
  };
  let outcome: { readonly time: number; readonly failed: boolean } | undefined;
  let startedAfterFailure = 0;

  const begin = (index: number): Promise<number> => {
    const { duration, fails } = tasks[index] as PlannedTask;
    start[index] = clock.now;
    if (outcome?.failed) startedAfterFailure++;
    count(1);
    return new Promise((resolve, reject) => {
      clock.set(duration, () => {
        end[index] = clock.now;
        count(-1);
        // Who tolerates failures makes them results, in the source.
        if (fails && !tolerant) reject(new Error(`task ${index} failed`));
        else resolve(index);
      });
    });
  };
  const made = <Result>(promise: Promise<Result>): Promise<Result> => {
    count(1);
    const settled = (): void => {
      count(-1);
    };
    promise.then(settled, settled);
    return promise;
  };
  const use = async (index: number): Promise<void> => {
    delivered[index] = clock.now;
    if (consumer > 0) await clock.sleep(consumer);
  };

  const finish = (failed: boolean) => (): void => {
    outcome = { time: clock.now, failed };
  };
  const indices = [...tasks.keys()];
  strategies[strategy]({ indices, limit, start: begin, made, use }).then(finish(false), finish(true));
  await clock.run();
  if (outcome === undefined) throw new Error(`${strategy} neither ended nor failed`);

  const over = outcome;
  // A result that is never delivered waits until the loop has failed.
  const waitsUntil = delivered.map((time, index) => {
    const failed = !tolerant && (tasks[index] as PlannedTask).fails;
    return time !== never || failed ? time : Math.max(end[index] as number, over.time);
  });
  const { lane, lanes } = assignLanes(start, end, delivered);
  const deliveries = delivered.filter((time) => time !== never);
  return {
    strategy,
    start,
    end,
    delivered,
    lane,
    lanes,
    promises,
    ...over,
    lastEnd: end.reduce((last, time) => Math.max(last, time), 0),
    firstResult: deliveries.reduce((first, time) => Math.min(first, time), deliveries[0] ?? never),
    results: deliveries.length,
    mostRunning: mostAtOnce(start, end),
    mostWaiting: mostAtOnce(end, waitsUntil),
    mostPromises: promises.reduce((most, [, each]) => Math.max(most, each), 0),
    startedAfterFailure,
  };
}

/** How many intervals overlap at most. One that ends when another begins does not overlap it. */
function mostAtOnce(from: readonly number[], to: readonly number[]): number {
  const changes: [time: number, change: 1 | -1][] = [];
  for (const [index, begin] of from.entries()) {
    const end = to[index] as number;
    if (begin !== never && end > begin) changes.push([begin, 1], [end, -1]);
  }
  changes.sort(([a, first], [b, second]) => a - b || first - second);
  let now = 0;
  return changes.reduce((most, [, change]) => Math.max(most, (now += change)), 0);
}

/** Gives a task the first lane that is free, else the one whose result has waited longest: a slot of a semaphore is free by then. */
function assignLanes(
  start: readonly number[],
  end: readonly number[],
  delivered: readonly number[],
): { lane: number[]; lanes: number } {
  const last: number[] = [];
  const lane = start.map(() => 0);
  const byStart = [...start.keys()].filter((index) => start[index] !== never);
  byStart.sort((a, b) => (start[a] as number) - (start[b] as number) || a - b);
  for (const index of byStart) {
    const now = start[index] as number;
    const isDelivered = (before: number): boolean =>
      delivered[before] !== never && (delivered[before] as number) <= now;
    let free = last.findIndex(isDelivered);
    if (free < 0) {
      for (const [candidate, before] of last.entries()) {
        const ended = end[before] as number;
        if (ended > now) continue;
        if (free < 0 || ended < (end[last[free] as number] as number)) free = candidate;
      }
    }
    if (free < 0) free = last.length;
    last[free] = index;
    lane[index] = free;
  }
  return { lane, lanes: last.length };
}
