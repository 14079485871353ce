// A client process. Plain JavaScript, because to strip types at run time would cost each client 17 MB of memory.
import { makeGet } from "./get.js";
import { readPeakMemoryKB } from "./memory.js";

/** @import { ClientReport, ClientTask, Failure } from "../src/messages.ts" */
/** @import { Get } from "./get.js" */

const task = /** @type {ClientTask} */ (JSON.parse(process.argv[2] ?? ""));
const { client, port, requests, limit } = task;
const send = (/** @type {ClientReport | Failure} */ message) => process.send?.(message);
// The owner ends this process; should the owner end first, this does too.
process.on("disconnect", () => process.exit());

try {
  const { run } = /** @type {{ run: (get: Get, requests: number, limit: number) => Promise<number> }} */ (
    await import(`./${client}.js`)
  );
  // What only the counting run needs is not loaded in the run that measures memory.
  const counter = task.countPromises ? (await import("./promises.js")).promiseCounter(requests) : undefined;
  const get = makeGet(port, limit, counter?.onAnswer);
  const begin = performance.now();
  const answers = await run(get, requests, limit);
  const seconds = (performance.now() - begin) / 1000;
  send({ answers, seconds, peakMemoryKB: readPeakMemoryKB(), promises: counter?.peak() ?? 0 });
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  send({ failure: { code, message } });
}
