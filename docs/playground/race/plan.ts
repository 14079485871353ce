// The tasks of a race, which are the same for all strategies, and what no strategy can beat.
import { randomNumbers } from "../shared/random.ts";
import type { RaceSettings } from "./settings.ts";

export interface PlannedTask {
  /** In whole milliseconds. */
  readonly duration: number;
  readonly fails: boolean;
}

/** Marks one task of every `size`, anywhere among them, so that also a few tasks have one. */
function oneIn(size: number, tasks: number, random: () => number): Set<number> {
  const marked = new Set<number>();
  for (let first = 0; first < tasks; first += size) {
    marked.add(first + Math.floor(random() * Math.min(size, tasks - first)));
  }
  return marked;
}

export function planTasks({ tasks, delays, failures, seed }: RaceSettings): PlannedTask[] {
  const random = randomNumbers(seed);
  const slow = oneIn(50, tasks, random);
  const failing = oneIn(20, tasks, random);
  const duration = (index: number): number => {
    const number = random();
    switch (delays) {
      case "equal":
        return 100;
      case "uniform":
        return 10 + Math.floor(number * 181);
      case "slow":
        return slow.has(index) ? 1000 : 10 + Math.floor(number * 91);
      case "heavy":
        // A Pareto distribution: of the longest fifth comes more than half of the time.
        return Math.min(5000, Math.floor(20 / (1 - number) ** (1 / 1.2)));
      case "seconds":
        return 1000 * Math.floor(number * 4);
    }
  };
  return Array.from({ length: tasks }, (_, index) => ({
    duration: duration(index),
    fails: failures !== "none" && failing.has(index),
  }));
}

/**
 * When the last result is used up if each task starts as soon as a slot is free, results wait in no slot, and the
 * consumer is never idle while one waits. No strategy that starts the tasks in this order is quicker.
 */
export function idealTime(tasks: readonly PlannedTask[], limit: number, consumer: number): number {
  const free = new Array<number>(limit).fill(0);
  const ends = tasks.map(({ duration }) => {
    const slot = free.indexOf(Math.min(...free));
    return (free[slot] = (free[slot] as number) + duration);
  });
  return ends.sort((a, b) => a - b).reduce((time, end) => Math.max(time, end) + consumer, 0);
}
