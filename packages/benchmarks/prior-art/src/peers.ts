// The libraries, each behind the few lines that its own documentation would have a user write.
import { Readable } from "node:stream";
import { PromisePool } from "@supercharge/promise-pool";
import { asCompleted } from "as-completed-limit";
import async from "async";
import Bluebird from "bluebird";
import AsyncIterator from "core-js-pure/full/async-iterator/index.js";
import parallel from "it-parallel";
import pLimit from "p-limit";
import pMap, { pMapIterable } from "p-map";
import { from, mergeMap } from "rxjs";
import { flatTransform, parallelMap } from "streaming-iterables";
import asyncPool from "tiny-async-pool";

type Run = (number: number) => Promise<unknown>;

interface Observer {
  readonly deliver: (result: unknown) => void;
  readonly done: () => void;
  readonly fail: (reason: unknown) => void;
}

interface Named {
  /** As a reader would call it, in Markdown. */
  readonly name: string;
  readonly link: string;
  /** The npm package it comes from; none for what is built in. */
  readonly package?: string;
}

interface Stream extends Named {
  readonly gives: "stream";
  readonly open: (source: Iterable<number>, run: Run, limit: number) => AsyncIterable<unknown>;
}

interface Whole extends Named {
  readonly gives: "array";
  readonly open: (source: Iterable<number>, run: Run, limit: number) => Promise<readonly unknown[]>;
}

interface Callbacks extends Named {
  readonly gives: "callbacks";
  readonly open: (source: Iterable<number>, run: Run, limit: number, observer: Observer) => () => void;
}

export type Peer = Stream | Whole | Callbacks;

export const peers: readonly Peer[] = [
  {
    name: "`asCompleted`",
    link: "../packages/as-completed-limit/README.md",
    package: "as-completed-limit",
    gives: "stream",
    open: (source, run, limit) => asCompleted(Iterator.from(source).map(run), limit),
  },
  {
    name: "`Promise.all`",
    link: "https://tc39.es/ecma262/#sec-promise.all",
    gives: "array",
    open: (source, run) => Promise.all(Iterator.from(source).map(run)),
  },
  {
    name: "`Promise.all` in batches",
    link: "https://tc39.es/ecma262/#sec-promise.all",
    gives: "array",
    open: async (source, run, limit) => {
      const results: unknown[] = [];
      let batch: number[] = [];
      for (const number of source) {
        batch.push(number);
        if (batch.length < limit) continue;
        results.push(...(await Promise.all(batch.map(run))));
        batch = [];
      }
      return [...results, ...(await Promise.all(batch.map(run)))];
    },
  },
  {
    name: "`Array.fromAsync`",
    link: "https://github.com/tc39/proposal-array-from-async",
    gives: "array",
    open: (source, run) => Array.fromAsync(Iterator.from(source).map(run)),
  },
  {
    name: "p-limit with `Promise.all`",
    link: "https://github.com/sindresorhus/p-limit",
    package: "p-limit",
    gives: "array",
    open: (source, run, limit) => {
      const limited = pLimit(limit);
      return Promise.all(Iterator.from(source).map((number) => limited(run, number)));
    },
  },
  {
    name: "p-map `pMap`",
    link: "https://github.com/sindresorhus/p-map",
    package: "p-map",
    gives: "array",
    open: (source, run, concurrency) => pMap(source, run, { concurrency }),
  },
  {
    name: "p-map `pMapIterable`",
    link: "https://github.com/sindresorhus/p-map",
    package: "p-map",
    gives: "stream",
    open: (source, run, concurrency) => pMapIterable(source, run, { concurrency }),
  },
  {
    name: "p-map `pMapIterable`, `preserveOrder: false`",
    link: "https://github.com/sindresorhus/p-map",
    package: "p-map",
    gives: "stream",
    open: (source, run, concurrency) => pMapIterable(source, run, { concurrency, preserveOrder: false }),
  },
  {
    name: "async `mapLimit`",
    link: "https://github.com/caolan/async",
    package: "async",
    gives: "array",
    open: (source, run, limit) =>
      async.mapLimit(Iterator.from(source), limit, async (number: number) => run(number)),
  },
  {
    name: "tiny-async-pool",
    link: "https://github.com/rxaviers/async-pool",
    package: "tiny-async-pool",
    gives: "stream",
    open: (source, run, limit) => asyncPool(limit, source, run),
  },
  {
    name: "it-parallel",
    link: "https://github.com/achingbrain/it",
    package: "it-parallel",
    gives: "stream",
    open: (source, run, concurrency) =>
      parallel(
        Iterator.from(source).map((number) => () => run(number)),
        { concurrency },
      ),
  },
  {
    name: "streaming-iterables `parallelMap`",
    link: "https://github.com/reconbot/streaming-iterables",
    package: "streaming-iterables",
    gives: "stream",
    open: (source, run, limit) => parallelMap(limit, run, source),
  },
  {
    name: "streaming-iterables `flatTransform`",
    link: "https://github.com/reconbot/streaming-iterables",
    package: "streaming-iterables",
    gives: "stream",
    open: (source, run, limit) => flatTransform(limit, async (number: number) => [await run(number)], source),
  },
  {
    name: "RxJS `mergeMap`",
    link: "https://github.com/ReactiveX/rxjs",
    package: "rxjs",
    gives: "callbacks",
    open: (source, run, limit, { deliver, done, fail }) => {
      const subscription = from(source)
        .pipe(mergeMap(run, limit))
        .subscribe({ next: deliver, complete: done, error: fail });
      return () => {
        subscription.unsubscribe();
      };
    },
  },
  {
    name: "Node.js `Readable.from(…).map`",
    link: "https://nodejs.org/api/stream.html#readablemapfn-options",
    gives: "stream",
    open: (source, run, concurrency) => Readable.from(source).map(run, { concurrency }),
  },
  {
    name: "Bluebird `Promise.map`",
    link: "https://github.com/petkaantonov/bluebird",
    package: "bluebird",
    gives: "array",
    open: (source, run, concurrency) => Promise.resolve(Bluebird.map(source, run, { concurrency })),
  },
  {
    name: "@supercharge/promise-pool",
    link: "https://github.com/supercharge/promise-pool",
    package: "@supercharge/promise-pool",
    gives: "array",
    open: async (source, run, limit) => {
      const pool = PromisePool.for(source).withConcurrency(limit);
      const { results } = await pool
        .handleError((error) => {
          throw error;
        })
        .process(run);
      return results;
    },
  },
  {
    name: "async iterator helpers (core-js) in `for await`",
    link: "https://github.com/zloirock/core-js",
    package: "core-js-pure",
    gives: "stream",
    open: (source, run) => AsyncIterator.from(source).map(run),
  },
];
