// The peers from npm. Each is used as its own documentation says.
import { asyncTasks, consumeAll, consumeEach, indices } from "./job.js";

/** @type {Record<string, import("./job.js").Contestant>} */
export const libraries = {
  "p-map": {
    title: "p-map: pMap",
    package: "p-map",
    style: "collects",
    ordered: true,
    run:
      ({ default: pMap }) =>
      async (job) =>
        consumeAll(job, await pMap(indices(job), job.task, { concurrency: job.limit })),
  },
  "p-map-iterable": {
    title: "p-map: pMapIterable",
    package: "p-map",
    style: "async iterator",
    ordered: true,
    run:
      ({ pMapIterable }) =>
      (job) =>
        consumeEach(job, pMapIterable(indices(job), job.task, { concurrency: job.limit })),
  },
  "p-map-iterable-unordered": {
    title: "p-map: pMapIterable, preserveOrder: false",
    package: "p-map",
    style: "async iterator",
    run:
      ({ pMapIterable }) =>
      (job) =>
        consumeEach(
          job,
          pMapIterable(indices(job), job.task, { concurrency: job.limit, preserveOrder: false }),
        ),
  },
  "p-limit": {
    title: "p-limit",
    package: "p-limit",
    style: "collects",
    ordered: true,
    run:
      ({ default: pLimit }) =>
      async (job) =>
        consumeAll(job, await pLimit(job.limit).map(indices(job), job.task)),
  },
  "p-queue": {
    title: "p-queue",
    package: "p-queue",
    style: "callback",
    run:
      ({ default: PQueue }) =>
      async (job) => {
        const queue = new PQueue({ concurrency: job.limit });
        for (const index of indices(job)) void queue.add(async () => job.consume(await job.task(index)));
        await queue.onIdle();
      },
  },
  "async-each-limit": {
    title: "async: eachLimit",
    package: "async",
    style: "callback",
    run:
      ({ eachLimit }) =>
      (job) =>
        eachLimit(indices(job), job.limit, async (/** @type {number} */ index) => {
          await job.consume(await job.task(index));
        }),
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
        consumeAll(job, await mapLimit(indices(job), job.limit, each));
      },
  },
  "tiny-async-pool": {
    title: "tiny-async-pool",
    package: "tiny-async-pool",
    style: "async iterator",
    run:
      ({ default: asyncPool }) =>
      (job) =>
        consumeEach(job, asyncPool(job.limit, indices(job), job.task)),
  },
  "promise-pool": {
    title: "@supercharge/promise-pool",
    package: "@supercharge/promise-pool",
    style: "collects",
    run:
      ({ PromisePool }) =>
      async (job) => {
        const { results } = await PromisePool.withConcurrency(job.limit)
          .for(Array.from(indices(job)))
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
        consumeAll(job, await Bluebird.map(Array.from(indices(job)), job.task, concurrency));
      },
  },
  "streaming-iterables-transform": {
    title: "streaming-iterables: transform",
    package: "streaming-iterables",
    style: "async iterator",
    run:
      ({ transform }) =>
      (job) =>
        consumeEach(job, transform(job.limit, job.task, indices(job))),
  },
  "streaming-iterables-parallel-map": {
    title: "streaming-iterables: parallelMap",
    package: "streaming-iterables",
    style: "async iterator",
    ordered: true,
    run:
      ({ parallelMap }) =>
      (job) =>
        consumeEach(job, parallelMap(job.limit, job.task, indices(job))),
  },
  "it-parallel": {
    title: "it-parallel",
    package: "it-parallel",
    style: "async iterator",
    run:
      ({ default: parallel }) =>
      (job) => {
        function* functions() {
          for (const index of indices(job)) yield () => job.task(index);
        }
        return consumeEach(job, parallel(functions(), { concurrency: job.limit }));
      },
  },
  "iter-tools": {
    title: "iter-tools: asyncBuffer",
    package: "iter-tools",
    style: "async iterator",
    ordered: true,
    run:
      ({ asyncBuffer }) =>
      (job) =>
        // One task more runs than the buffer is long.
        consumeEach(job, asyncBuffer(job.limit - 1, asyncTasks(job))),
  },
  "modern-async": {
    title: "modern-async: asyncGeneratorMap",
    package: "modern-async",
    style: "async iterator",
    run:
      ({ asyncGeneratorMap }) =>
      (job) =>
        consumeEach(job, asyncGeneratorMap(indices(job), job.task, job.limit, false)),
  },
  rxjs: {
    title: "RxJS: mergeMap",
    package: "rxjs",
    style: "callback",
    run:
      ({ from, mergeMap }) =>
      (job) =>
        new Promise((resolve, reject) => {
          from(indices(job))
            .pipe(mergeMap(job.task, job.limit))
            .subscribe({ next: job.consume, error: reject, complete: () => resolve() });
        }),
  },
  effect: {
    title: "Effect: Stream.mapEffect",
    package: "effect",
    style: "callback",
    run:
      ({ Effect, Stream }) =>
      (job) =>
        Effect.runPromise(
          Stream.fromIterable({ [Symbol.iterator]: () => indices(job) }).pipe(
            Stream.mapEffect((/** @type {number} */ index) => Effect.promise(() => job.task(index)), {
              concurrency: job.limit,
              unordered: true,
            }),
            Stream.runForEach((/** @type {number} */ value) =>
              Effect.promise(async () => job.consume(value)),
            ),
          ),
        ),
  },
  ix: {
    title: "IxJS: flatMap",
    package: "ix/asynciterable",
    style: "async iterator",
    run:
      ({ from, of }) =>
      async (job) => {
        const { flatMap } = await import("ix/asynciterable/operators");
        const one = async (/** @type {number} */ index) => of(await job.task(index));
        await consumeEach(job, from(indices(job)).pipe(flatMap(one, job.limit)));
      },
  },
  "readable-map": {
    title: "node:stream Readable.map",
    package: "node:stream",
    style: "async iterator",
    ordered: true,
    run:
      ({ Readable }) =>
      (job) =>
        consumeEach(
          job,
          Readable.from(indices(job)).map(job.task, { concurrency: job.limit, highWaterMark: job.limit }),
        ),
  },
};
