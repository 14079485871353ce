// What a race shows, in words and numbers that are computed from its trace.
import type { Band } from "./band.ts";
import { never } from "./band.ts";
import type { RaceTrace } from "./simulate.ts";
import type { StrategyName } from "./strategies.ts";

export const titles: Readonly<Record<StrategyName, string>> = {
  semaphore: "Semaphore (p-limit) and Promise.all",
  batches: "Batches of Promise.all",
  ordered: "Ordered pool (pMapIterable of p-map)",
  asCompleted: "Promise.asCompleted",
};

const subjects: Readonly<Record<StrategyName, string>> = {
  semaphore: "The semaphore",
  batches: "The batches",
  ordered: "The ordered pool",
  asCompleted: "Promise.asCompleted",
};

export function formatTime(milliseconds: number): string {
  if (milliseconds === never) return "none";
  if (milliseconds < 1000) return `${milliseconds} ms`;
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

export interface Row {
  readonly title: string;
  readonly time: string;
  /** To the ideal; empty where the loop failed, as there is no ideal then. */
  readonly ratio: string;
  readonly firstResult: string;
  readonly results: string;
  readonly mostRunning: string;
  readonly mostWaiting: string;
  readonly mostPromises: string;
}

export function rowOf(band: Band, { ideal }: RaceTrace): Row {
  return {
    title: titles[band.strategy],
    time: formatTime(band.time),
    ratio: band.failed ? "failed" : `${(band.time / ideal).toFixed(2)}×`,
    firstResult: formatTime(band.firstResult),
    results: formatCount(band.results),
    mostRunning: formatCount(band.mostRunning),
    mostWaiting: formatCount(band.mostWaiting),
    mostPromises: formatCount(band.mostPromises),
  };
}

function bandOf({ bands }: RaceTrace, strategy: StrategyName): Band {
  return bands.find((band) => band.strategy === strategy) as Band;
}

/** How many slots are running a task, on average until the last task ends. */
export function averageRunning({ start, end, lastEnd }: Band): number {
  const busy = start.reduce(
    (sum, time, index) => sum + (time === never ? 0 : (end[index] as number) - time),
    0,
  );
  return lastEnd === 0 ? 0 : busy / lastEnd;
}

function describeFailure(trace: RaceTrace): string[] {
  const ours = bandOf(trace, "asCompleted");
  const theirs = bandOf(trace, "semaphore");
  return [
    `A task fails. Promise.asCompleted delivers ${formatCount(ours.results)} results before it says so at ${formatTime(ours.time)}, and starts nothing more.`,
    theirs.startedAfterFailure > 0
      ? `The semaphore says so at ${formatTime(theirs.time)}, has delivered ${formatCount(theirs.results)} results, and still starts the other ${formatCount(theirs.startedAfterFailure)} tasks, whose results nobody takes.`
      : `The semaphore says so at ${formatTime(theirs.time)}, when every task has started.`,
  ];
}

function describeTimes(trace: RaceTrace): string[] {
  const { limit, consumer, tasks } = trace.settings;
  const ours = bandOf(trace, "asCompleted");
  const sentences: string[] = [];
  for (const strategy of ["batches", "ordered"] as const) {
    const band = bandOf(trace, strategy);
    const ratio = band.time / ours.time;
    if (ratio < 1.05) {
      sentences.push(
        `${subjects[strategy]} ${strategy === "batches" ? "take" : "takes"} about as long as Promise.asCompleted.`,
      );
      continue;
    }
    const busy = `on average ${averageRunning(band).toFixed(1)} of ${formatCount(limit)} slots are running a task`;
    sentences.push(
      strategy === "batches"
        ? `The batches take ${ratio.toFixed(1)} times as long as Promise.asCompleted, because each batch waits for its slowest task: ${busy}.`
        : `The ordered pool takes ${ratio.toFixed(1)} times as long, because a slow task holds back the results behind it, and they keep their slots: ${busy}.`,
    );
  }
  const semaphore = bandOf(trace, "semaphore");
  const compared =
    semaphore.time > 1.05 * ours.time
      ? `takes ${(semaphore.time / ours.time).toFixed(1)} times as long`
      : "is as quick";
  sentences.push(
    `The semaphore ${compared}, but its first result comes at ${formatTime(semaphore.firstResult)} and not at ${formatTime(ours.firstResult)}, ` +
      `and up to ${formatCount(semaphore.mostPromises)} promises are unsettled and ${formatCount(semaphore.mostWaiting)} results wait; ` +
      `with Promise.asCompleted these are ${formatCount(ours.mostPromises)} and ${formatCount(ours.mostWaiting)}.`,
  );
  if (consumer * tasks > trace.ideal / 2) {
    sentences.push(`The consumer alone needs ${formatTime(consumer * tasks)} for all results.`);
  }
  return sentences;
}

/** Says in a few sentences what the race shows. */
export function describeRace(trace: RaceTrace): string {
  const failed = trace.bands.some((band) => band.failed);
  return (failed ? describeFailure(trace) : describeTimes(trace)).join(" ");
}
