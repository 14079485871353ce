// Hashes files: walks folders as it goes, and prints what sha256sum would, a file as soon as it is hashed.
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import "as-completed-limit/auto";
import { Command } from "commander";
import AsyncIterator from "core-js-pure/full/async-iterator/index.js";
import { createProgress, messageOf, print, runCommand, warn, wholeNumber } from "../shared/command-line.js";
import { checkLimit, sha256sumLine } from "./system.js";
import { walk } from "../shared/walk.js";

const command = describe();
await runCommand(command, async (signal) => {
  const { limit } = command.opts();
  const [folders] = command.processedArgs;
  checkLimit(limit);
  const progress = createProgress("files hashed", () => countFiles(folders, signal));
  let hashed = 0;
  let problems = 0;
  try {
    const results = AsyncIterator.from(walk(folders, signal)).map((entry) => hash(entry, signal));
    for await (const { path, sha256, problem } of Promise.asCompleted(results, limit)) {
      if (sha256 === undefined) {
        warn(`hash-files: ${path}: ${problem}`);
        problems++;
      } else {
        await print(sha256sumLine(sha256, path));
        hashed++;
      }
      progress.update(hashed + problems);
    }
  } finally {
    progress.end();
    console.error(`${hashed} files hashed, ${problems} not`);
  }
  return problems === 0 ? 0 : 1;
});

/**
 * A file that cannot be read is a result like any other.
 *
 * @param {import("../shared/walk.js").Entry} entry
 * @param {AbortSignal} signal
 * @returns {Promise<import("../shared/walk.js").Entry & { sha256?: string }>}
 */
async function hash({ path, problem }, signal) {
  if (problem !== undefined) return { path, problem };
  const hash = createHash("sha256");
  try {
    // A stream would take twice as long for a small file.
    await using file = await open(path);
    const buffer = Buffer.allocUnsafe(64 * 1024);
    for (;;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return { path, sha256: hash.digest("hex") };
      hash.update(buffer.subarray(0, bytesRead));
      signal.throwIfAborted();
    }
  } catch (error) {
    signal.throwIfAborted();
    return { path, problem: messageOf(error) };
  }
}

/** Counts the files for the progress bar. @param {string[]} folders @param {AbortSignal} signal */
async function countFiles(folders, signal) {
  let count = 0;
  for await (const _ of walk(folders, signal)) count++;
  return count;
}

function describe() {
  return new Command("hash-files")
    .description(
      "Prints the SHA-256 of every file in the folders, in completion order, for `sha256sum --check`.",
    )
    .argument("[folders...]", "folders, or files", ["."])
    .option("--limit <number>", "how many files are open at once, at most", wholeNumber(1, 10_000), 16)
    .addHelpText(
      "after",
      "\nExit codes: 0 every file is hashed, 1 some are not, 2 wrong usage, 130 interrupted.",
    );
}
