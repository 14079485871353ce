// The producer: every line of a file is a job for the workers, and every result is a line in another file.
import "as-completed-limit/auto";
import { Command } from "commander";
import AsyncIterator from "core-js-pure/full/async-iterator/index.js";
import { createProgress, runCommand, wholeNumber } from "../shared/command-line.js";
import { linesOf, openFile } from "../shared/lines.js";
import { openQueue } from "./queue.js";
import { openResults } from "./results.js";

const command = describe();
await runCommand(command, async (signal) => {
  const { limit, queue: name } = command.opts();
  const [jobsFile = "", resultsFile = ""] = command.args;
  const jobs = readJobs(await openFile(jobsFile), signal);
  const results = await openResults(resultsFile);
  const queue = await openQueue(name, signal);
  const progress = createProgress("jobs done", () => countJobs(jobsFile, signal));
  try {
    const running = AsyncIterator.from(results.missing(jobs)).map((job) => queue.run(job));
    for await (const result of Promise.asCompleted(running, limit)) {
      await results.append(result);
      await queue.forget(result.job, results);
      progress.update(results.done);
    }
    // On Ctrl-C the file of jobs just ends.
    signal.throwIfAborted();
    await queue.clear();
  } finally {
    progress.end();
    await queue.close();
    await results.close();
    console.error(
      `${results.done} jobs done, ${results.failed} of them failed, ${results.found} in an earlier run`,
    );
  }
  return results.failed === 0 ? 0 : 1;
});

/**
 * A line that is no job fails in the worker, so that the number of a job is that of its line.
 *
 * @typedef {{ job: number; input: string }} Job
 * @param {NodeJS.ReadableStream} file
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<Job>}
 */
async function* readJobs(file, signal) {
  let job = 0;
  for await (const input of linesOf(file, signal)) yield { job: ++job, input };
}

/** Counts the jobs for the progress bar. @param {string} file @param {AbortSignal} signal */
async function countJobs(file, signal) {
  let count = 0;
  for await (const _ of readJobs(await openFile(file), signal)) count++;
  return count;
}

function describe() {
  return new Command("many-machines")
    .description(
      "Gives the lines of a file to workers on any number of machines, and writes their results to a file.",
    )
    .argument("<jobs>", "a file with one job a line; for the work in work.js, a whole number to factorize")
    .argument(
      "<results>",
      "gets a line of JSON for each job, in completion order; jobs that it has are not done again",
    )
    .option(
      "--limit <number>",
      "how many jobs are in flight in all workers together",
      wholeNumber(1, 100_000),
      1000,
    )
    .option("--queue <name>", "the name of the queue, one for each file of results", "many-machines")
    .addHelpText(
      "after",
      "\nREDIS_URL chooses the Redis server. Start workers before or after, as many as you like.",
    )
    .addHelpText("after", "\nExit codes: 0 all jobs done, 1 some failed, 2 wrong usage, 130 interrupted.")
    .allowExcessArguments(false);
}
