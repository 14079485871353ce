// Compares many scenarios, on as many cores as there are.
import { availableParallelism } from "node:os";
import { pMapIterable } from "p-map";
import { Piscina } from "piscina";
import type { Scenario } from "./scenario.ts";
import type { Divergence } from "./worker.ts";

const BATCH = 100;

async function* batchesOf(
  scenarios: Iterable<Scenario> | AsyncIterable<Scenario>,
): AsyncGenerator<Scenario[]> {
  let batch: Scenario[] = [];
  for await (const scenario of scenarios) {
    batch.push(scenario);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

export class Comparison {
  readonly #threads = availableParallelism();
  readonly #pool = new Piscina<readonly Scenario[], Divergence[]>({
    filename: new URL("worker.ts", import.meta.url).href,
    maxThreads: this.#threads,
  });

  compare(scenarios: readonly Scenario[]): Promise<Divergence[]> {
    return this.#pool.run(scenarios);
  }

  /** Compares all, or until the first that diverges. */
  async compareAll(
    scenarios: Iterable<Scenario> | AsyncIterable<Scenario>,
  ): Promise<{ readonly compared: number; readonly divergence?: Divergence }> {
    let compared = 0;
    let divergence: Divergence | undefined;
    async function* untilDivergence(): AsyncGenerator<Scenario[]> {
      for await (const batch of batchesOf(scenarios)) {
        if (divergence !== undefined) return;
        yield batch;
      }
    }
    const results = pMapIterable(
      untilDivergence(),
      async (batch) => ({ size: batch.length, divergences: await this.compare(batch) }),
      { concurrency: 2 * this.#threads },
    );
    for await (const { size, divergences } of results) {
      compared += size;
      divergence ??= divergences[0];
    }
    return { compared, ...(divergence !== undefined && { divergence }) };
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
