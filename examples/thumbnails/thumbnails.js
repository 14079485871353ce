// Makes thumbnails on all processors: a pool of worker threads behind the loop.
import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import "as-completed-limit/auto";
import { Command } from "commander";
import AsyncIterator from "core-js-pure/full/async-iterator/index.js";
import {
  createProgress,
  messageOf,
  print,
  runCommand,
  UserError,
  wholeNumber,
} from "../shared/command-line.js";
import { walk } from "../shared/walk.js";
import { createPool } from "./pool.js";

const command = describe();
await runCommand(command, async (signal) => {
  const [from = "", to = ""] = command.args;
  const { size, workers, limit = workers * 2 } = command.opts();
  if (`${resolve(to)}${sep}`.startsWith(`${resolve(from)}${sep}`)) {
    throw new UserError(`expected a folder outside ${from} for the thumbnails, got ${to}`);
  }
  await mkdir(to, { recursive: true }).catch((error) => {
    throw new UserError(`cannot write ${to}: ${messageOf(error)}`);
  });
  const progress = createProgress("pictures done", () => countPictures(from, signal));
  const pool = createPool({ workers, limit, signal });
  let made = 0;
  let failed = 0;
  try {
    const results = AsyncIterator.from(pictures(from, signal)).map(({ picture, problem }) => {
      return pool.run({ picture, problem, thumbnail: join(to, relative(from, picture)), size });
    });
    for await (const result of Promise.asCompleted(results, limit)) {
      await print(JSON.stringify(result));
      if (result.error === undefined) made++;
      else failed++;
      progress.update(made + failed);
    }
  } finally {
    progress.end();
    await pool.close();
    console.error(`${made} thumbnails made, ${failed} pictures failed`);
  }
  return failed === 0 ? 0 : 1;
});

/**
 * What is in the folder under the name of a picture, and what could not be looked at.
 *
 * @param {string} folder
 * @param {AbortSignal} signal
 */
async function* pictures(folder, signal) {
  for await (const { path, problem } of walk([folder], signal)) {
    const picture = path.toString();
    if (problem !== undefined || /\.(jpe?g|png|gif|bmp|tiff?)$/i.test(picture)) yield { picture, problem };
  }
}

/** Counts the pictures for the progress bar. @param {string} folder @param {AbortSignal} signal */
async function countPictures(folder, signal) {
  let count = 0;
  for await (const _ of pictures(folder, signal)) count++;
  return count;
}

function describe() {
  return new Command("thumbnails")
    .description(
      "Makes a thumbnail of every picture in a folder (JPEG, PNG, GIF, BMP, TIFF), and prints a line of JSON for each, " +
        "in completion order.",
    )
    .argument("<pictures>", "the folder of pictures, with its subfolders")
    .argument("<thumbnails>", "the folder that gets a thumbnail under the same name")
    .option("--size <pixels>", "the longer side of a thumbnail", wholeNumber(1, 10_000), 200)
    .option("--workers <number>", "how many threads work", wholeNumber(1, 1024), availableParallelism())
    .option(
      "--limit <number>",
      "how many pictures are in hand, at most; otherwise two for each worker",
      wholeNumber(1, 10_000),
    )
    .addHelpText(
      "after",
      "\nExit codes: 0 all is well, 1 some pictures failed, 2 wrong usage, 130 interrupted.",
    )
    .allowExcessArguments(false);
}
