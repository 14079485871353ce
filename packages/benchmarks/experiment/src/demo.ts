// The whole experiment: one client after another, and what they are compared with.
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { availableParallelism } from "node:os";
import { formatMemory, formatSeconds } from "./format.ts";
import { countPromises, idleMemoryKB, runClient } from "./measure.ts";
import type { Measurement } from "./measure.ts";
import type { Options } from "./options.ts";
import type { Progress } from "./progress.ts";
import { idealSeconds } from "./settings.ts";

export interface ClientResult extends Measurement {
  /** The most promises in existence at once. */
  readonly promises: number;
  /** Wall time as a multiple of the ideal; null if the ideal is no time at all. */
  readonly timesIdeal: number | null;
}

/** The figures of the article: 10,000 requests, 1,000 at a time, 0 to 3 seconds each, Python 3.7 and aiohttp 2. */
export const article = [
  { client: "semaphore", seconds: 19.18, peakMemoryKB: 73_640 },
  { client: "as_completed with limit", seconds: 18.97, peakMemoryKB: 49_332 },
] as const;

export interface Result {
  readonly settings: Pick<Options, "requests" | "limit" | "maxDelay" | "seed">;
  readonly versions: Readonly<Record<"node" | "as-completed-limit" | "p-limit", string>>;
  readonly processors: number;
  /** The least time in which the requests can be answered: list scheduling of the very same delays. */
  readonly idealSeconds: number;
  /** Peak memory of a process that makes no request. */
  readonly idleMemoryKB: number;
  readonly clients: readonly ClientResult[];
  readonly article: typeof article;
}

function versionOf(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`${name} is not installed`);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

export async function runDemo(options: Options, progress: Progress, signal: AbortSignal): Promise<Result> {
  const { requests, limit, maxDelay, seed } = options;
  const run = { signal, onProgress: progress.update };
  const ideal = idealSeconds(options);
  try {
    const idle = await idleMemoryKB(options, run);
    const clients: ClientResult[] = [];
    for (const name of options.clients) {
      progress.begin(name, requests);
      const measurement = await runClient(name, options, run);
      progress.end(
        `${name}: ${formatSeconds(measurement.seconds)}, peak memory ${formatMemory(measurement.peakMemoryKB)}`,
      );
      progress.begin(`${name}, counting promises`, requests);
      const promises = await countPromises(name, options, run);
      progress.end();
      clients.push({ ...measurement, promises, timesIdeal: ideal > 0 ? measurement.seconds / ideal : null });
    }
    return {
      settings: { requests, limit, maxDelay, seed },
      versions: {
        node: process.versions.node,
        "as-completed-limit": versionOf("as-completed-limit"),
        "p-limit": versionOf("p-limit"),
      },
      processors: availableParallelism(),
      idealSeconds: ideal,
      idleMemoryKB: idle,
      clients,
      article,
    };
  } finally {
    progress.end();
  }
}
