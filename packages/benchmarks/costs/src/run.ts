// Runs one code block of the explainer in the simulated network and prints what it cost, as JSON.
// The block is a module that finds `urls`, `fetch` and `use` as globals, as it does when the documentation is tested.
import { parseArgs } from "node:util";
import { queryObjects } from "node:v8";
import "as-completed-limit/auto";
import { durations, limit, requests, Simulation } from "./simulation.ts";

export interface Cost {
  readonly time: number;
  readonly firstResult: number;
  readonly mostRunning: number;
  /** Results that no one has taken yet. */
  readonly mostWaiting: number;
  /** Objects that inherit from Promise.prototype, counted five times during the run. */
  readonly mostPromises: number;
}

const { values } = parseArgs({
  options: {
    code: { type: "string", default: "" },
    /** How long the consumer takes for a result, in milliseconds. */
    consumer: { type: "string", default: "0" },
    /** Whether to count promises, which takes a second or more. */
    promises: { type: "boolean", default: false },
    /** Whether `fetch` itself opens no more than `limit` connections. */
    connections: { type: "boolean", default: false },
  },
});

const simulation = new Simulation();
const lengths = durations();
const waitingForConnection: (() => void)[] = [];
let running = 0;
let completed = 0;
let delivered = 0;
let firstResult = 0;

interface Page {
  readonly url: string;
  text(): Promise<string>;
}

async function fetch(url: string): Promise<Page> {
  if (values.connections && running === limit) {
    await new Promise<void>((resolve) => waitingForConnection.push(resolve));
  }
  running++;
  await simulation.sleep(lengths[Number(url)] ?? 0);
  running--;
  waitingForConnection.shift()?.();
  completed++;
  return { url, text: () => Promise.resolve(url) };
}

async function use(): Promise<void> {
  if (delivered++ === 0) firstResult = simulation.now;
  const duration = Number(values.consumer);
  if (duration > 0) await simulation.sleep(duration);
}

const urls = Array.from({ length: requests }, (_, number) => String(number));
Object.assign(globalThis, { urls, fetch, use });

const promisesBefore = queryObjects(Promise, { format: "count" });
const most = { running: 0, waiting: 0, promises: 0 };
let nextCount = 0;
const done = import(`data:text/javascript,${encodeURIComponent(values.code)}`);
await simulation.run(() => {
  most.running = Math.max(most.running, running);
  most.waiting = Math.max(most.waiting, completed - delivered);
  // Counting promises means a full garbage collection, so it is done now and then.
  if (!values.promises || completed < nextCount) return;
  nextCount += requests / 5;
  most.promises = Math.max(most.promises, queryObjects(Promise, { format: "count" }) - promisesBefore);
});
await done;
if (delivered !== requests) throw new Error(`${delivered} of ${requests} results were delivered`);

const cost: Cost = {
  time: simulation.now,
  firstResult,
  mostRunning: most.running,
  mostWaiting: most.waiting,
  mostPromises: most.promises,
};
console.log(JSON.stringify(cost));
