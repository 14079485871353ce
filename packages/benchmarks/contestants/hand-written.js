// What one writes without a library: the floor, which is not to be beaten, and two ways that people are used to.
import { asyncTasks, consumeEach, indices, tasks } from "./job.js";

/** @typedef {import("./job.js").Contestant} Contestant */

/** @param {number} times @param {() => Promise<void>} begin */
function repeat(times, begin) {
  const promises = [];
  for (let time = 0; time < times; time++) promises.push(begin());
  return promises;
}

/** As many loops as the limit, each of which takes the next task when it has the result of the one before. */
export const loops = /** @satisfies {Contestant} */ ({
  title: "hand-written loops",
  style: "floor",
  run: () => async (job) => {
    const source = tasks(job);
    async function loop() {
      for (;;) {
        const result = /** @type {IteratorResult<Promise<number>, undefined>} */ (source.next());
        if (result.done) return;
        job.consume(await result.value);
      }
    }
    await Promise.all(repeat(job.limit, loop));
  },
});

/** The same over an async source. */
export const asyncLoops = /** @satisfies {Contestant} */ ({
  title: "hand-written loops",
  style: "floor",
  run: () => async (job) => {
    const source = asyncTasks(job);
    async function loop() {
      for (;;) {
        const result = await source.next();
        if (result.done) return;
        job.consume(result.value);
      }
    }
    await Promise.all(repeat(job.limit, loop));
  },
});

/** The loop that a consumer has in any case, without tasks. */
export const forAwait = /** @satisfies {Contestant} */ ({
  title: "bare for await",
  style: "floor",
  run: () => (job) => {
    let index = 0;
    /** @type {AsyncIterableIterator<number, undefined>} */
    const iterator = {
      next: () =>
        Promise.resolve(
          index < job.count ? { value: index++, done: false } : { value: undefined, done: true },
        ),
      [Symbol.asyncIterator]: () => iterator,
    };
    return consumeEach(job, iterator);
  },
});

/** The least that gives an async iterator of results: one request at a time, no failures, no early exit, no checks. */
export const iterator = /** @satisfies {Contestant} */ ({
  title: "shortest async iterator",
  style: "floor",
  run: () => (job) => {
    const source = tasks(job);
    let occupied = 0;
    /** @type {number[]} */
    let results = [];
    let taken = 0;
    /** @type {((answer: IteratorResult<number, undefined>) => void) | undefined} */
    let request;

    function pull() {
      if (occupied === job.limit) return undefined;
      const { done, value } = source.next();
      if (done) return undefined;
      occupied++;
      return value;
    }
    function fill() {
      for (let task; (task = pull());) void serve(task);
    }
    /** @param {Promise<number>} first */
    async function serve(first) {
      /** @type {Promise<number> | undefined} */
      let task = first;
      while (task) {
        const value = await task;
        if (!request) {
          results.push(value);
          return;
        }
        const resolve = request;
        request = undefined;
        occupied--;
        resolve({ value, done: false });
        task = pull();
      }
    }
    /** @type {AsyncIterableIterator<number, undefined>} */
    const iterator = {
      next() {
        if (taken < results.length) {
          const value = /** @type {number} */ (results[taken++]);
          if (taken === results.length) {
            results = [];
            taken = 0;
          }
          occupied--;
          fill();
          return Promise.resolve({ value, done: false });
        }
        fill();
        if (occupied === 0) return Promise.resolve({ value: undefined, done: true });
        return new Promise((resolve) => {
          request = resolve;
        });
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return consumeEach(job, iterator);
  },
});

export const race = /** @satisfies {Contestant} */ ({
  title: "Promise.race pool",
  style: "callback",
  run: () => async (job) => {
    const running = new Set();
    for (const index of indices(job)) {
      const promise = job.task(index).then((value) => {
        running.delete(promise);
        job.consume(value);
      });
      running.add(promise);
      if (running.size >= job.limit) await Promise.race(running);
    }
    await Promise.all(running);
  },
});

export const batches = /** @satisfies {Contestant} */ ({
  title: "Promise.all in batches",
  style: "callback",
  ordered: true,
  run:
    () =>
    async ({ count, limit, task, consume }) => {
      for (let begin = 0; begin < count; begin += limit) {
        const batch = [];
        for (let index = begin; index < Math.min(begin + limit, count); index++) batch.push(task(index));
        for (const value of await Promise.all(batch)) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      }
    },
});
