// Checks links: URLs come in, one a line, and a line of JSON goes out for each as soon as its answer is known.
import "as-completed-limit/auto";
import { Command } from "commander";
import AsyncIterator from "core-js-pure/full/async-iterator/index.js";
import { createProgress, print, runCommand, wholeNumber } from "../shared/command-line.js";
import { linesOf, openFile } from "../shared/lines.js";
import { createChecker } from "./check.js";

const command = describe();
await runCommand(command, async (signal) => {
  const { limit, timeout, retries, retryAfter } = command.opts();
  const [file] = command.args;
  const input = file === undefined ? process.stdin : await openFile(file);
  const checker = createChecker({ limit, timeout, retries, retryAfter, signal });
  const progress = createProgress("links checked", () => countUrls(file, signal));
  let checked = 0;
  let broken = 0;
  try {
    const results = AsyncIterator.from(urlsOf(input, signal)).map(checker.check);
    for await (const result of Promise.asCompleted(results, limit)) {
      await print(JSON.stringify(result));
      if (!result.ok) broken++;
      progress.update(++checked);
    }
    // On Ctrl-C the source just ends.
    signal.throwIfAborted();
  } finally {
    progress.end();
    await checker.close();
    console.error(`${checked} links checked, ${broken} do not work`);
  }
  return broken === 0 ? 0 : 1;
});

/**
 * The URLs of the input, without empty lines.
 *
 * @param {NodeJS.ReadableStream} input
 * @param {AbortSignal} signal
 */
async function* urlsOf(input, signal) {
  for await (const line of linesOf(input, signal)) if (line.trim() !== "") yield line.trim();
}

/**
 * Counts the URLs of a file for the progress bar. Standard input can be read only once.
 *
 * @param {string | undefined} file
 * @param {AbortSignal} signal
 */
async function countUrls(file, signal) {
  if (file === undefined) return undefined;
  let count = 0;
  for await (const _ of urlsOf(await openFile(file), signal)) count++;
  return count;
}

function describe() {
  return new Command("check-links")
    .description(
      "Requests every URL of a file, one a line, and prints a line of JSON for each, in completion order.",
    )
    .argument("[file]", "the file of URLs; without it, standard input")
    .option(
      "--limit <number>",
      "how many requests are under way at once, at most",
      wholeNumber(1, 10_000),
      20,
    )
    .option("--timeout <seconds>", "how long one request may take", wholeNumber(1, 3600), 10)
    .option("--retries <number>", "how often a request that failed is tried again", wholeNumber(0, 20), 2)
    .option(
      "--retry-after <ms>",
      "the wait before the first retry; it doubles each time",
      wholeNumber(0, 60_000),
      1000,
    )
    .addHelpText("after", "\nExit codes: 0 every link works, 1 some do not, 2 wrong usage, 130 interrupted.")
    .allowExcessArguments(false);
}
