// The result as a table, beside the figures of the article.
import Table from "cli-table3";
import type { Result } from "./demo.ts";
import { formatCount, formatMemory, formatRatio, formatSeconds } from "./format.ts";

export function renderTable({ settings, versions, processors, ...result }: Result): string {
  const table = new Table({
    head: ["", "wall time", "x ideal", "peak memory", "at once", "promises"],
    colAligns: ["left", "right", "right", "right", "right", "right"],
    // No colours: the table looks the same in a file.
    style: { head: [], border: [] },
  });
  const node = `Node ${versions.node}`;
  table.push([
    `ideal: ${formatCount(settings.limit)} slots`,
    formatSeconds(result.idealSeconds),
    "1.00",
    "",
    "",
    "",
  ]);
  table.push([`${node}: idle process`, "", "", formatMemory(result.idleMemoryKB), "", ""]);
  for (const { client, seconds, timesIdeal, peakMemoryKB, highestConcurrency, promises } of result.clients) {
    table.push([
      `${node}: ${client}`,
      formatSeconds(seconds),
      timesIdeal === null ? "" : formatRatio(timesIdeal),
      formatMemory(peakMemoryKB),
      formatCount(highestConcurrency),
      formatCount(promises),
    ]);
  }
  const [semaphore, asCompleted] = (["semaphore", "as-completed"] as const).map((name) =>
    result.clients.find(({ client }) => client === name),
  );
  if (semaphore !== undefined && asCompleted !== undefined) {
    table.push([
      "as-completed over semaphore",
      formatRatio(asCompleted.seconds / semaphore.seconds),
      "",
      formatRatio(asCompleted.peakMemoryKB / semaphore.peakMemoryKB),
      "",
      formatRatio(asCompleted.promises / semaphore.promises),
    ]);
  }
  for (const { client, seconds, peakMemoryKB } of result.article) {
    table.push([
      `article (Python, 2017): ${client}`,
      formatSeconds(seconds),
      "",
      formatMemory(peakMemoryKB),
      "",
      "",
    ]);
  }
  return [
    `${formatCount(settings.requests)} requests, at most ${formatCount(settings.limit)} at a time, ` +
      `each answered after 0 to ${settings.maxDelay} s (seed ${settings.seed}); ` +
      `${processors} processors, as-completed-limit ${versions["as-completed-limit"]}, p-limit ${versions["p-limit"]}`,
    table.toString(),
  ].join("\n");
}
