// How long the server takes to answer each request.
import { hash } from "node:crypto";

export interface Delays {
  /** The longest delay, in units. A whole number. */
  readonly maxDelay: number;
  /** Milliseconds in a unit of delay. */
  readonly unit: number;
  readonly seed: number;
}

/**
 * The delay of request `index`, in milliseconds: a random whole number of units from 0 to `maxDelay`, each equally likely.
 *
 * It depends on the seed and the index alone, not on the order in which requests arrive, so that every client meets
 * the very same delays and the ideal can be computed from them.
 */
export function delayOf({ maxDelay, unit, seed }: Delays, index: number): number {
  const random = hash("sha256", `${seed}:${index}`, "buffer").readUInt32BE() / 2 ** 32;
  return Math.floor(random * (maxDelay + 1)) * unit;
}
