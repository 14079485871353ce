// How Promise.asCompleted compares with the others in a case.
import { contestants, peers } from "./contestants.ts";
import type { CaseResult, ContestantResult } from "./run.ts";
import { summarize, summarizeRatio } from "./statistics.ts";
import type { Summary } from "./statistics.ts";

/** The figure that most scenarios measure. */
export const time = "ns per task";
/** The contestant that all of this is about. */
export const own = "as-completed";
const floor = ["loops", "for-await"];

export function resultOf(item: CaseResult, contestant: string): ContestantResult | undefined {
  return item.results.find((result) => result.contestant === contestant);
}

/** The figures of all rounds; none where the contestant did not do the job. */
export function figuresOf(item: CaseResult, contestant: string, figure: string): readonly number[] {
  return resultOf(item, contestant)?.figures[figure] ?? [];
}

/** The median of the rounds, NaN where nothing was measured. */
export function medianOf(item: CaseResult | undefined, contestant: string, figure: string): number {
  const values = item === undefined ? [] : figuresOf(item, contestant, figure);
  return values.length === 0 ? NaN : summarize(values).median;
}

/** A contestant's time as a multiple of the floor's, round by round. */
export function overFloor(item: CaseResult, contestant: string = own): Summary | undefined {
  const [values, ...others] = [contestant, ...floor].map((name) => figuresOf(item, name, time));
  return values !== undefined && [values, ...others].every(({ length }) => length > 0)
    ? summarizeRatio(values, ...others)
    : undefined;
}

export const iteratorPeers: readonly string[] = peers.filter(
  (name) => contestants[name]?.style === "async iterator",
);

export interface Rival {
  readonly name: string;
  /** Its time as a multiple of that of Promise.asCompleted. */
  readonly ratio: number;
}

/** A peer's time as a multiple of that of Promise.asCompleted, round by round; NaN where one did not do the job. */
export function ratioOf(item: CaseResult, name: string): number {
  const [mine, theirs] = [figuresOf(item, own, time), figuresOf(item, name, time)];
  return mine.length > 0 && theirs.length > 0 ? summarizeRatio(theirs, mine).median : NaN;
}

/** The fastest of some peers that did the job. */
export function fastest(item: CaseResult, names: readonly string[]): Rival | undefined {
  return names
    .map((name) => ({ name, ratio: ratioOf(item, name) }))
    .filter(({ ratio }) => !Number.isNaN(ratio))
    .sort((a, b) => a.ratio - b.ratio)[0];
}
