// Loaded into an example by src/memory.ts: says at the end how much memory and processor time the example needed.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env["MEMORY_PROBE_FILE"];
if (isMainThread && file !== undefined) {
  // Neither the processes nor the threads that the example starts are measured.
  delete process.env["MEMORY_PROBE_FILE"];
  let peakHeap = 0;
  const sample = () => {
    globalThis.gc?.();
    peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
  };
  setInterval(sample, 1000).unref();
  process.once("exit", () => {
    sample();
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const measured = {
      heap: peakHeap / 2 ** 20,
      rss: maxRSS / 2 ** 10,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
    };
    writeFileSync(file, JSON.stringify(measured));
  });
}
