// Loaded into the workers of thumbnails by tests: a worker that reads a picture named deadly dies, the picture in LATE
// is read as soon as the file in LATE_AFTER is there, and the first of each worker waits so many ms as SLOW_START says.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";

if (!isMainThread) {
  const { readFile } = fs.promises;
  let firstWait = Number(process.env["SLOW_START"] ?? 0);
  fs.promises.readFile = (async (file: unknown, ...rest: []) => {
    if (String(file).includes("deadly")) process.exit(7);
    if (file === process.env["LATE"]) {
      while (!fs.existsSync(process.env["LATE_AFTER"] ?? "")) await setTimeout(10);
    }
    const wait = firstWait;
    firstWait = 0;
    await setTimeout(wait);
    return readFile(file as string, ...rest);
  }) as typeof readFile;
  syncBuiltinESMExports();
}
