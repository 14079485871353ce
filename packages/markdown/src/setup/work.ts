// For code blocks that compare libraries: a task whose end is a matter of its input alone.
import { setTimeout } from "node:timers/promises";

/** Resolves with `n * 10` after `n` milliseconds. */
export async function work(n: number): Promise<number> {
  return setTimeout(n, n * 10);
}
