// Medians, and ratios of what was measured in the same round, which what else the machine does hardly changes.
import { median, quantile } from "simple-statistics";

export interface Summary {
  readonly median: number;
  /** The quartiles, between which half of the values are. */
  readonly low: number;
  readonly high: number;
}

export function summarize(values: readonly number[]): Summary {
  if (values.length === 0) throw new Error("there is nothing to summarize");
  const list = [...values];
  return { median: median(list), low: quantile(list, 0.25), high: quantile(list, 0.75) };
}

/** Summarizes a figure of one contestant as a multiple of that of another, or of the sum of several, round by round. */
export function summarizeRatio(values: readonly number[], ...others: (readonly number[])[]): Summary {
  const ratios = values.map((value, round) => {
    const other = others.reduce((sum, list) => {
      const part = list[round];
      if (part === undefined)
        throw new Error(`round ${round} has not been measured for both sides of a ratio`);
      return sum + part;
    }, 0);
    return value / other;
  });
  return summarize(ratios);
}
