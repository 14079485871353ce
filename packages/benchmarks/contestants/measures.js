// What can be measured of a contestant. Each takes a task and gives named figures, or throws where the job was not done.
import { asyncSourceContestants, contestants } from "./contestants.js";
import { heavyTailedDelay, taskKinds } from "./tasks.js";
import { problemOf } from "./verify.js";

/**
 * @typedef {object} Task
 * @property {string} contestant
 * @property {string} kind Of the tasks.
 * @property {number} count
 * @property {number} limit
 * @property {number} milliseconds How long to measure at least.
 * @property {boolean} [asyncSource]
 */

/** @param {Task} task */
async function load({ contestant: name, asyncSource }) {
  const contestant = (asyncSource ? asyncSourceContestants : contestants)[name];
  if (contestant === undefined) throw new Error(`no contestant ${name}`);
  const library = contestant.package === undefined ? {} : await import(contestant.package);
  return contestant.run(library);
}

/** Makes a job and, once it is done, checks that every result was consumed. @param {Task} task */
function checkedJob({ kind, count, limit }) {
  let consumed = 0;
  let sum = 0;
  return {
    job: {
      count,
      limit,
      task: /** @type {(index: number) => Promise<number>} */ (taskKinds[kind]),
      consume: (/** @type {number} */ value) => {
        consumed++;
        sum += value;
      },
    },
    check() {
      if (consumed !== count || sum !== (count * (count - 1)) / 2) {
        throw new Error(`wrong results: ${consumed} of ${count} tasks, sum ${sum}`);
      }
    },
  };
}

/** @param {Task} task @param {(job: import("./job.js").Job) => Promise<void>} run */
async function timeOnce(task, run) {
  const { job, check } = checkedJob(task);
  const begin = performance.now();
  await run(job);
  const milliseconds = performance.now() - begin;
  check();
  return milliseconds;
}

/** Runs the collector and says what the heap holds then. */
function heapAfterCollection() {
  const { gc } = /** @type {{ gc?: () => void }} */ (globalThis);
  if (gc === undefined) throw new Error("this engine does not expose its garbage collector");
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

/** How many tasks it takes until all of a contestant is compiled. */
const warmUp = 300_000;

/** @type {Record<string, (task: Task) => Promise<Record<string, number>>>} */
export const measures = {
  /** Nanoseconds per task: the median of repetitions, after a warm-up. */
  async time(task) {
    const run = await load(task);
    /** Who is so slow is not to be waited for: compiled code has long been used by then. */
    const slow = 10 * task.milliseconds;
    const repeat = async (/** @type {number} */ least) => {
      const times = [];
      let total = 0;
      while (total < slow && (total < task.milliseconds || times.length < least)) {
        const time = await timeOnce(task, run);
        times.push(time);
        total += time;
      }
      return times;
    };
    let times = await repeat(warmUp / task.count);
    if (/** @type {number} */ (times[0]) < slow) times = await repeat(3);
    if (task.contestant !== "for-await") {
      const problem = await problemOf(run);
      if (problem !== undefined) throw new Error(problem);
    }
    const middle = /** @type {number} */ (times.sort((a, b) => a - b)[times.length >> 1]);
    return { "ns per task": (middle / task.count) * 1e6 };
  },

  /** What the heap holds when the last task begins, over what it held before the first. */
  async memory(task) {
    const run = await load(task);
    // Code that is compiled and collected once must not be counted, so the whole thing runs at a small size first.
    await timeOnce({ ...task, count: 10_000 }, run);
    const before = heapAfterCollection();
    let held = 0;
    const { job, check } = checkedJob(task);
    const begin = job.task;
    job.task = (index) => {
      if (index === task.count - 1) held = heapAfterCollection() - before;
      return begin(index);
    };
    await run(job);
    check();
    return { "heap MB": held / 2 ** 20 };
  },

  /** Bytes per slot while all slots are occupied by tasks that run. */
  async slots(task) {
    const run = await load(task);
    await timeOnce({ ...task, kind: "settled", count: 10_000, limit: 100 }, run);
    const before = heapAfterCollection();
    /** @type {((value: number) => void)[]} */
    const release = [];
    let consumed = 0;
    const done = run({
      count: task.limit,
      limit: task.limit,
      task: () => new Promise((resolve) => release.push(resolve)),
      consume: () => consumed++,
    });
    for (let turn = 0; release.length < task.limit; turn++) {
      if (turn > 100_000) throw new Error(`only ${release.length} of ${task.limit} slots were ever occupied`);
      await null;
    }
    const held = heapAfterCollection() - before;
    for (const resolve of release) resolve(0);
    await done;
    if (consumed !== task.limit) throw new Error(`wrong results: ${consumed} of ${task.limit} tasks`);
    return { "bytes per slot": held / task.limit };
  },

  /** Milliseconds for tasks whose delays have a heavy tail. */
  async heavyTail(task) {
    const run = await load(task);
    let consumed = 0;
    const begin = performance.now();
    await run({
      ...task,
      task: (index) => new Promise((resolve) => setTimeout(resolve, heavyTailedDelay(index), index)),
      consume: () => consumed++,
    });
    const milliseconds = performance.now() - begin;
    if (consumed !== task.count) throw new Error(`wrong results: ${consumed} of ${task.count} tasks`);
    return { ms: milliseconds, "tasks per second": (task.count / milliseconds) * 1000 };
  },

  /** The most tasks that had begun and whose results had not been consumed, while every result takes the consumer a while. */
  async backlog(task) {
    const run = await load(task);
    const { job, check } = checkedJob(task);
    const { task: start, consume } = job;
    let open = 0;
    let most = 0;
    job.task = (index) => {
      most = Math.max(most, ++open);
      return start(index);
    };
    await run({
      ...job,
      consume: async (value) => {
        consume(value);
        await new Promise((resolve) => setImmediate(resolve));
        open--;
      },
    });
    check();
    return { "most undelivered": most };
  },

  /** Milliseconds to import a module into a process that has just begun. */
  async importing({ contestant }) {
    const begin = performance.now();
    await import(contestant);
    return { ms: performance.now() - begin };
  },
};
