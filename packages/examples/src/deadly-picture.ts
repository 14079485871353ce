// Loaded into the workers of thumbnails by a test: a worker that reads a picture named deadly dies.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

if (!isMainThread) {
  const { readFile } = fs.promises;
  fs.promises.readFile = ((file: unknown, ...rest: []) => {
    if (String(file).includes("deadly")) process.exit(7);
    return readFile(file as string, ...rest);
  }) as typeof readFile;
  syncBuiltinESMExports();
}
