// Runs one client against a server of its own, each in a fresh process, and says what that took.
import { Child } from "./child.ts";
import { UserError } from "@as-completed-limit/tooling/errors";
import { explain } from "./errors.ts";
import type { ClientReport, ClientTask, Failure, Listening, ServerReport } from "./messages.ts";
import type { ClientName, Settings } from "./settings.ts";

export interface Measurement {
  readonly client: ClientName;
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Peak resident memory of the client process, as the operating system reports it. */
  readonly peakMemoryKB: number;
  /** The highest number of requests that the server had at once. */
  readonly highestConcurrency: number;
}

export interface RunOptions {
  /** Ends the run and its processes. */
  readonly signal?: AbortSignal;
  /** Told now and then how many requests have been answered. */
  readonly onProgress?: (answered: number) => void;
}

const progressInterval = 200;

function requireSuccess(name: string, message: unknown): unknown {
  const { failure } = message as Partial<Failure>;
  if (failure !== undefined) throw new UserError(`${name}: ${explain(failure)}`);
  return message;
}

async function run(
  client: ClientName | "idle",
  settings: Settings,
  countPromises: boolean,
  { signal = new AbortController().signal, onProgress }: RunOptions,
): Promise<ClientReport & ServerReport> {
  await using server = new Child("server", new URL("server.ts", import.meta.url), settings, signal);
  const { port } = requireSuccess(`server on port ${settings.port}`, await server.message()) as Listening;
  const { requests, limit } = settings;
  const task: ClientTask = { client, port, requests, limit, countPromises };
  await using process = new Child(
    `${client} client`,
    new URL("../clients/main.js", import.meta.url),
    task,
    signal,
  );
  // The server is asked how far the client is, so that being watched costs the client nothing.
  const progress = setInterval(() => {
    server.ask("report").then(
      (report) => onProgress?.((report as ServerReport).answered),
      // Whatever ends the server ends the run too, and is reported there.
      () => undefined,
    );
  }, progressInterval);
  try {
    const message = await process.message();
    // If it was the server that failed, that is what is to be told, and this tells it.
    const seen = (await server.ask("report")) as ServerReport;
    const report = requireSuccess(`${client} client`, message) as ClientReport;
    const expected = client === "idle" ? 0 : requests;
    if (report.answers !== expected || seen.answered !== expected) {
      throw new Error(
        `of ${expected} requests the server answered ${seen.answered}, and the ${client} client has ${report.answers} answers`,
      );
    }
    return { ...report, ...seen };
  } finally {
    clearInterval(progress);
  }
}

/** Wall time and memory of a client, and what the server saw of it. */
export async function runClient(
  client: ClientName,
  settings: Settings,
  options: RunOptions = {},
): Promise<Measurement> {
  const { seconds, peakMemoryKB, highest } = await run(client, settings, false, options);
  return { client, seconds, peakMemoryKB, highestConcurrency: highest };
}

/**
 * The most promises in existence at once while a client makes its requests.
 *
 * This is a run of its own, because to count them the whole heap is collected and walked, and one without delays, because how
 * many promises there are depends on what has been begun, answered and kept, and not on how long an answer takes.
 */
export async function countPromises(
  client: ClientName,
  settings: Settings,
  options: RunOptions = {},
): Promise<number> {
  return (await run(client, { ...settings, maxDelay: 0 }, true, options)).promises;
}

/** Peak memory of a process that starts as the clients do and then makes no request. */
export async function idleMemoryKB(settings: Settings, options: RunOptions = {}): Promise<number> {
  return (await run("idle", settings, false, options)).peakMemoryKB;
}
