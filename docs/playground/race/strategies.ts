// The four strategies, each written as the documentation of its package would have it.
import { asCompleted } from "as-completed-limit";
import pLimit from "p-limit";
import { pMapIterable } from "p-map";

export const strategyNames = ["semaphore", "batches", "ordered", "asCompleted"] as const;
export type StrategyName = (typeof strategyNames)[number];

export interface Race {
  readonly indices: readonly number[];
  readonly limit: number;
  readonly start: (index: number) => Promise<number>;
  /** Tells that a strategy has made a promise for a task besides that of the task itself. */
  readonly made: <Result>(promise: Promise<Result>) => Promise<Result>;
  readonly use: (result: number) => Promise<void>;
}

export const strategies: Readonly<Record<StrategyName, (race: Race) => Promise<void>>> = {
  async semaphore({ indices, limit, start, made, use }) {
    const limited = pLimit(limit);
    const results = await Promise.all(indices.map((index) => made(limited(() => start(index)))));
    for (const result of results) await use(result);
  },

  async batches({ indices, limit, start, use }) {
    for (let first = 0; first < indices.length; first += limit) {
      const results = await Promise.all(indices.slice(first, first + limit).map((index) => start(index)));
      for (const result of results) await use(result);
    }
  },

  async ordered({ indices, limit, start, use }) {
    for await (const result of pMapIterable(indices, start, { concurrency: limit })) await use(result);
  },

  async asCompleted({ indices, limit, start, use }) {
    function* tasks(): Generator<Promise<number>> {
      for (const index of indices) yield start(index);
    }
    for await (const result of asCompleted(tasks(), limit)) await use(result);
  },
};
