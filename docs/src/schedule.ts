// When tasks run, for the picture of the home page: the same tasks and the same limit in two ways.

export interface Bar {
  /** The number of the task, from 0. */
  readonly task: number;
  readonly lane: number;
  readonly start: number;
  readonly end: number;
}

/** Batches of `Promise.all`: the next batch starts when all tasks of this one have ended. */
export function batches(durations: readonly number[], limit: number): Bar[] {
  let start = 0;
  const bars: Bar[] = [];
  for (let first = 0; first < durations.length; first += limit) {
    const batch = durations.slice(first, first + limit);
    bars.push(...batch.map((length, lane) => ({ task: first + lane, lane, start, end: start + length })));
    start += Math.max(...batch);
  }
  return bars;
}

/** `Promise.asCompleted` with a consumer that takes no time: a task starts when a slot becomes free. */
export function asCompleted(durations: readonly number[], limit: number): Bar[] {
  const freeAt = new Array<number>(Math.min(limit, durations.length)).fill(0);
  return durations.map((length, task) => {
    const start = Math.min(...freeAt);
    const lane = freeAt.indexOf(start);
    freeAt[lane] = start + length;
    return { task, lane, start, end: start + length };
  });
}

export function endOf(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ end }) => end));
}
