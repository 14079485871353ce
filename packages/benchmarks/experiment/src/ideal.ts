// The least time that the requests can take, by physics rather than by any implementation.
import TinyQueue from "tinyqueue";

/**
 * The makespan of list scheduling: tasks are begun in order, each as soon as one of `limit` slots is free.
 * Takes and returns times in any one unit.
 */
export function idealMakespan(delays: Iterable<number>, limit: number): number {
  const slots = new TinyQueue<number>();
  let makespan = 0;
  for (const delay of delays) {
    const begin = slots.length < limit ? 0 : (slots.pop() as number);
    const end = begin + delay;
    slots.push(end);
    if (end > makespan) makespan = end;
  }
  return makespan;
}
