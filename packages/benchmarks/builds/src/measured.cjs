// A child process that loads one build of the package, tells what it does, and measures it as often as it is asked to.
const { asCompleted } = require(process.argv[2]);

const tasks = Number(process.argv[3]);

/** What a program of all kinds of sources and ends logs: the same in every build. */
async function check() {
  const log = [];
  function* source() {
    try {
      yield new Promise((resolve) => setTimeout(resolve, 20, "slow"));
      yield "quick";
      yield "never";
    } finally {
      log.push("closed");
    }
  }
  for await (const value of asCompleted(asCompleted(source(), 2), 1)) {
    log.push(value);
    if (value === "slow") break;
  }
  for await (const value of asCompleted(source(), 1)) {
    log.push(value);
    break;
  }
  async function* rows() {
    yield 1;
    yield 2;
  }
  for await (const value of asCompleted(rows(), 3)) log.push(value);
  const failed = asCompleted([Promise.reject(new Error("task")), 1], 1);
  await failed.next().catch((error) => log.push(error.message));
  log.push(JSON.stringify(await failed.next()), String(failed));
  return log.join();
}

function* settled() {
  for (let task = 0; task < tasks; task++) yield task;
}

async function measure() {
  globalThis.gc();
  const begin = performance.now();
  let results = 0;
  for await (const _ of asCompleted(settled(), 1000)) results++;
  const nanoseconds = ((performance.now() - begin) / tasks) * 1e6;
  if (results !== tasks) throw new Error(`gave ${results} of ${tasks} results`);
  return nanoseconds;
}

process.on("message", async (question) => {
  try {
    process.send({ value: await (question === "check" ? check() : measure()) });
  } catch (error) {
    process.send({ error: String(error.message ?? error).split("\n")[0] });
  }
});
