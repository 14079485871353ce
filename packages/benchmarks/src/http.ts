// The experiment over HTTP, by the package that `pnpm demo` runs.
import { idealSeconds, runClient } from "../experiment/src/index.ts";
import type { ClientName } from "../experiment/src/index.ts";
import type { Outcome, Task } from "./contestant.ts";
import type { Engine } from "./engines.ts";

/** Milliseconds that delays of 0 to 3 are multiples of: seconds, as in the article, or less where there are more requests. */
function unitOf(count: number): number {
  if (count <= 100) return 1;
  return count <= 10_000 ? 1000 : 100;
}

export async function runHttp(_engine: Engine, { contestant, count = 0, limit = 0 }: Task): Promise<Outcome> {
  const settings = { requests: count, limit, maxDelay: 3, unit: unitOf(count), seed: 1, port: 0 };
  try {
    const { seconds, peakMemoryKB } = await runClient(contestant as ClientName, settings);
    return {
      figures: { seconds, "times ideal": seconds / idealSeconds(settings), "peak MB": peakMemoryKB / 1024 },
    };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
