// A worker: takes jobs from the queue, on any machine that reaches the Redis server, until it is told to stop.
import { once } from "node:events";
import { Worker } from "bullmq";
import { Command } from "commander";
import { runCommand, wholeNumber } from "../shared/command-line.js";
import { close, connect } from "./redis.js";
import { work } from "./work.js";

const command = new Command("many-machines/worker")
  .description("Does the jobs of many-machines. Start as many as you like, on as many machines as you like.")
  .option("--concurrency <number>", "how many jobs this worker does at once", wholeNumber(1, 10_000), 1)
  .option(
    "--takeover <seconds>",
    "after how long others take over the jobs of a dead worker",
    wholeNumber(1, 3600),
    30,
  )
  .option("--queue <name>", "the name of the queue", "many-machines")
  .addHelpText(
    "after",
    "\nREDIS_URL chooses the Redis server. Ctrl-C finishes the jobs in hand, a second one does not.",
  )
  .allowExcessArguments(false);

await runCommand(command, async (signal) => {
  const { concurrency, takeover, queue } = command.opts();
  const connection = await connect();
  const worker = new Worker(queue, ({ data }) => work(data), {
    connection,
    concurrency,
    // The worker renews its lock on a job twice as often. A lock that has ended belongs to a dead worker.
    lockDuration: takeover * 1000,
    stalledInterval: takeover * 1000,
    // A job that kills its workers fails in the end.
    maxStalledCount: 5,
  });
  let done = 0;
  worker.on("completed", () => done++);
  // Either Redis cannot be reached, which connect() reports, or the job was taken over by another worker.
  worker.on("error", () => undefined);
  console.error("ready");
  if (!signal.aborted) await once(signal, "abort");
  await close(connection, worker);
  console.error(`${done} jobs done`);
  signal.throwIfAborted();
  return 0;
});
