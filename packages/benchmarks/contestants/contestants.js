// Everyone who is given the same job: start `count` tasks, at most `limit` at a time, and consume every result. Each
// library is used as its own documentation says. Plain JavaScript, since the oldest engines run it too.

/**
 * @typedef {object} Job
 * @property {number} count
 * @property {number} limit
 * @property {(index: number) => Promise<number>} task Starts a task.
 * @property {(value: number) => unknown} consume Takes a result; where it returns a promise, the consumer waits for it.
 */

/** @param {number} count */
function* indices(count) {
  for (let index = 0; index < count; index++) yield index;
}

/** @param {Job} job */
function* tasks({ count, task }) {
  for (let index = 0; index < count; index++) yield task(index);
}

/**
 * @typedef {object} Contestant
 * @property {string} title
 * @property {string} [package] What is imported.
 * @property {"floor" | "async iterator" | "collects" | "callback"} style How results reach the consumer.
 * @property {boolean} [ordered] Results come in the order of the tasks, not of their completion.
 * @property {(library: any) => (job: Job) => Promise<void>} run
 */

/** For libraries that hand over all results at the end. @param {Job} job @param {Iterable<number>} results */
function consumeAll({ consume }, results) {
  for (const result of results) consume(result);
}

/** @type {Record<string, Contestant>} */
export const contestants = {
  "as-completed": {
    title: "Promise.asCompleted",
    package: "as-completed-limit",
    style: "async iterator",
    run:
      ({ asCompleted }) =>
      async (job) => {
        for await (const value of asCompleted(tasks(job), job.limit)) {
          const wait = job.consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  loops: {
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
      const loops = [];
      for (let slot = 0; slot < job.limit; slot++) loops.push(loop());
      await Promise.all(loops);
    },
  },
  "for-await": {
    title: "bare for await",
    style: "floor",
    run:
      () =>
      async ({ count, consume }) => {
        let index = 0;
        /** @type {AsyncIterableIterator<number, undefined>} */
        const iterator = {
          next: () =>
            Promise.resolve(
              index < count ? { value: index++, done: false } : { value: undefined, done: true },
            ),
          [Symbol.asyncIterator]() {
            return this;
          },
        };
        for await (const value of iterator) consume(value);
      },
  },
  "p-map": {
    title: "p-map: pMap",
    package: "p-map",
    style: "collects",
    ordered: true,
    run:
      ({ default: pMap }) =>
      async (job) => {
        consumeAll(job, await pMap(indices(job.count), job.task, { concurrency: job.limit }));
      },
  },
  "p-map-iterable": {
    title: "p-map: pMapIterable",
    package: "p-map",
    style: "async iterator",
    ordered: true,
    run:
      ({ pMapIterable }) =>
      async ({ count, limit, task, consume }) => {
        for await (const value of pMapIterable(indices(count), task, { concurrency: limit })) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  "p-limit": {
    title: "p-limit",
    package: "p-limit",
    style: "collects",
    ordered: true,
    run:
      ({ default: pLimit }) =>
      async (job) => {
        consumeAll(job, await pLimit(job.limit).map(indices(job.count), job.task));
      },
  },
  "p-queue": {
    title: "p-queue",
    package: "p-queue",
    style: "callback",
    run:
      ({ default: PQueue }) =>
      async ({ count, limit, task, consume }) => {
        const queue = new PQueue({ concurrency: limit });
        for (const index of indices(count)) void queue.add(async () => consume(await task(index)));
        await queue.onIdle();
      },
  },
  "async-each-limit": {
    title: "async: eachLimit",
    package: "async",
    style: "callback",
    run:
      ({ eachLimit }) =>
      async ({ count, limit, task, consume }) => {
        await eachLimit(indices(count), limit, async (/** @type {number} */ index) => {
          await consume(await task(index));
        });
      },
  },
  "async-map-limit": {
    title: "async: mapLimit",
    package: "async",
    style: "collects",
    ordered: true,
    run:
      ({ mapLimit }) =>
      async (job) => {
        const each = async (/** @type {number} */ index) => job.task(index);
        consumeAll(job, await mapLimit(indices(job.count), job.limit, each));
      },
  },
  "tiny-async-pool": {
    title: "tiny-async-pool",
    package: "tiny-async-pool",
    style: "async iterator",
    run:
      ({ default: asyncPool }) =>
      async ({ count, limit, task, consume }) => {
        for await (const value of asyncPool(limit, indices(count), task)) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  "promise-pool": {
    title: "@supercharge/promise-pool",
    package: "@supercharge/promise-pool",
    style: "collects",
    run:
      ({ PromisePool }) =>
      async (job) => {
        const { results } = await PromisePool.withConcurrency(job.limit)
          .for(Array.from(indices(job.count)))
          .process((/** @type {number} */ index) => job.task(index));
        consumeAll(job, results);
      },
  },
  bluebird: {
    title: "Bluebird: map",
    package: "bluebird",
    style: "collects",
    ordered: true,
    run:
      ({ default: Bluebird }) =>
      async (job) => {
        const concurrency = { concurrency: job.limit };
        consumeAll(job, await Bluebird.map(Array.from(indices(job.count)), job.task, concurrency));
      },
  },
  "streaming-iterables-transform": {
    title: "streaming-iterables: transform",
    package: "streaming-iterables",
    style: "async iterator",
    run:
      ({ transform }) =>
      async ({ count, limit, task, consume }) => {
        for await (const value of transform(limit, task, indices(count))) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  "streaming-iterables-parallel-map": {
    title: "streaming-iterables: parallelMap",
    package: "streaming-iterables",
    style: "async iterator",
    ordered: true,
    run:
      ({ parallelMap }) =>
      async ({ count, limit, task, consume }) => {
        for await (const value of parallelMap(limit, task, indices(count))) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  "it-parallel": {
    title: "it-parallel",
    package: "it-parallel",
    style: "async iterator",
    run:
      ({ default: parallel }) =>
      async ({ count, limit, task, consume }) => {
        function* functions() {
          for (const index of indices(count)) yield () => task(index);
        }
        for await (const value of parallel(functions(), { concurrency: limit })) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  "iter-tools": {
    title: "iter-tools: asyncBuffer",
    package: "iter-tools",
    style: "async iterator",
    ordered: true,
    run:
      ({ asyncBuffer }) =>
      async (job) => {
        // One task more runs than the buffer is long.
        for await (const value of asyncBuffer(job.limit - 1, asyncSource(job))) {
          const wait = job.consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  "modern-async": {
    title: "modern-async: asyncGeneratorMap",
    package: "modern-async",
    style: "async iterator",
    run:
      ({ asyncGeneratorMap }) =>
      async ({ count, limit, task, consume }) => {
        for await (const value of asyncGeneratorMap(indices(count), task, limit, false)) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  rxjs: {
    title: "RxJS: mergeMap",
    package: "rxjs",
    style: "callback",
    run:
      ({ from, mergeMap }) =>
      ({ count, limit, task, consume }) =>
        new Promise((resolve, reject) => {
          from(indices(count))
            .pipe(mergeMap((/** @type {number} */ index) => task(index), limit))
            .subscribe({ next: consume, error: reject, complete: () => resolve() });
        }),
  },
  effect: {
    title: "Effect: Stream.mapEffect",
    package: "effect",
    style: "callback",
    run:
      ({ Effect, Stream }) =>
      ({ count, limit, task, consume }) =>
        Effect.runPromise(
          Stream.fromIterable({ [Symbol.iterator]: () => indices(count) }).pipe(
            Stream.mapEffect((/** @type {number} */ index) => Effect.promise(() => task(index)), {
              concurrency: limit,
              unordered: true,
            }),
            Stream.runForEach((/** @type {number} */ value) => Effect.promise(async () => consume(value))),
          ),
        ),
  },
  ix: {
    title: "IxJS: flatMap",
    package: "ix/asynciterable",
    style: "async iterator",
    run:
      ({ from, of }) =>
      async ({ count, limit, task, consume }) => {
        const { flatMap } = await import("ix/asynciterable/operators");
        const one = async (/** @type {number} */ index) => of(await task(index));
        for await (const value of from(indices(count)).pipe(flatMap(one, limit))) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  "readable-map": {
    title: "node:stream Readable.map",
    package: "node:stream",
    style: "async iterator",
    ordered: true,
    run:
      ({ Readable }) =>
      async ({ count, limit, task, consume }) => {
        const results = Readable.from(indices(count)).map(task, { concurrency: limit, highWaterMark: limit });
        for await (const value of results) {
          const wait = consume(value);
          if (wait !== undefined) await wait;
        }
      },
  },
  race: {
    title: "Promise.race pool",
    style: "callback",
    run:
      () =>
      async ({ count, limit, task, consume }) => {
        const running = new Set();
        for (const index of indices(count)) {
          const promise = task(index).then((value) => {
            running.delete(promise);
            consume(value);
          });
          running.add(promise);
          if (running.size >= limit) await Promise.race(running);
        }
        await Promise.all(running);
      },
  },
  batches: {
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
  },
};

/** The contestants with an async source: its `next()` promises the result of the next task. @type {typeof contestants} */
export const asyncSourceContestants = {
  "as-completed": {
    title: "Promise.asCompleted",
    package: "as-completed-limit",
    style: "async iterator",
    run:
      ({ asCompleted }) =>
      async (job) => {
        for await (const value of asCompleted(asyncSource(job), job.limit)) job.consume(value);
      },
  },
  loops: {
    title: "hand-written loops",
    style: "floor",
    run: () => async (job) => {
      const source = asyncSource(job);
      async function loop() {
        for (;;) {
          const result = await source.next();
          if (result.done) return;
          job.consume(result.value);
        }
      }
      const loops = [];
      for (let slot = 0; slot < job.limit; slot++) loops.push(loop());
      await Promise.all(loops);
    },
  },
  "for-await": /** @type {Contestant} */ (contestants["for-await"]),
};

/** @param {Job} job @returns {AsyncIterableIterator<number, undefined>} */
function asyncSource({ count, task }) {
  let index = 0;
  /** @param {number} value @returns {IteratorResult<number, undefined>} */
  const toResult = (value) => ({ value, done: false });
  return {
    next: () =>
      index < count ? task(index++).then(toResult) : Promise.resolve({ value: undefined, done: true }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
