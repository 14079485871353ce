// The work: put yours here. It runs in the workers, and may run more than once for a job.
import { setImmediate } from "node:timers/promises";

/**
 * Factorizes a number, by trial division so that a processor has something to do.
 *
 * @param {string} input
 * @returns {Promise<number[]>} the prime factors, in ascending order
 */
export async function work(input) {
  let number = Number(input);
  if (!/^\d+$/.test(input) || !Number.isSafeInteger(number) || number < 2) {
    throw new Error(`expected a whole number from 2 to ${Number.MAX_SAFE_INTEGER}, got ${input}`);
  }
  const factors = [];
  for (let factor = 2; factor * factor <= number; factor += factor === 2 ? 1 : 2) {
    for (; number % factor === 0; number /= factor) factors.push(factor);
    // The worker has to say from time to time that it is alive, or another one takes over the job.
    if (factor % 1_000_000 === 1) await setImmediate();
  }
  if (number > 1) factors.push(number);
  return factors;
}
