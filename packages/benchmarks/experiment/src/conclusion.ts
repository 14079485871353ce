// What the numbers show, whatever that is.
import type { ClientResult } from "./demo.ts";
import { formatCount, formatRatio } from "./format.ts";

/** Differences below this are what two runs of the same client differ by. */
const noise = 0.03;

function compare(ratio: number, less: string, more: string): string {
  if (Math.abs(ratio - 1) < noise) return "about the same";
  return ratio < 1 ? less : more;
}

/** Compares Promise.asCompleted with the semaphore, as the article does, in words. */
export function conclude(clients: readonly ClientResult[], idleMemoryKB: number): string {
  const semaphore = clients.find(({ client }) => client === "semaphore");
  const asCompleted = clients.find(({ client }) => client === "as-completed");
  if (semaphore === undefined || asCompleted === undefined) {
    return "There is nothing to compare: that needs both the semaphore and the as-completed client.";
  }
  const time = asCompleted.seconds / semaphore.seconds;
  const memory = asCompleted.peakMemoryKB / semaphore.peakMemoryKB;
  const own = (asCompleted.peakMemoryKB - idleMemoryKB) / (semaphore.peakMemoryKB - idleMemoryKB);
  const promises = asCompleted.promises / semaphore.promises;
  return (
    `Compared with the semaphore, Promise.asCompleted had ${compare(promises, "fewer", "more")} promises ` +
    `(${formatCount(asCompleted.promises)} to ${formatCount(semaphore.promises)}). Its peak memory was ` +
    `${compare(memory, "lower", "higher")}: ${formatRatio(memory)} times the semaphore's, or ${formatRatio(own)} times ` +
    `if the memory of an idle process is subtracted from both. In the article it was 0.67 times. Its wall time was ` +
    `${compare(time, "shorter", "longer")}: ${formatRatio(time)} times the semaphore's. In the article it was 0.99 times.`
  );
}
