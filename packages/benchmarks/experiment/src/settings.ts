// What an experiment is: how many requests, how many at a time, and how the server delays them.
import { delayOf } from "./delays.ts";
import type { Delays } from "./delays.ts";
import { idealMakespan } from "./ideal.ts";

export interface Settings extends Delays {
  readonly requests: number;
  /** The most requests under way at once. */
  readonly limit: number;
  /** Where the server listens; 0 lets the system choose a free port. */
  readonly port: number;
}

export const clientNames = ["semaphore", "pool", "as-completed"] as const;
export type ClientName = (typeof clientNames)[number];

/** The least time in which the requests can be answered, in seconds. */
export function idealSeconds(settings: Settings): number {
  function* delays(): Generator<number> {
    for (let index = 0; index < settings.requests; index++) yield delayOf(settings, index);
  }
  return idealMakespan(delays(), settings.limit) / 1000;
}
