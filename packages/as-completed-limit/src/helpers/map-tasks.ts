// as-completed-limit/helpers: mapTasks.
import { Promise } from "../intrinsics.ts";
import { Queue } from "../queue.ts";
import type { IterableObject } from "../types.ts";
import { isConcurrent, markConcurrent } from "./concurrent.ts";
import {
  ask,
  AsyncHelperIterator,
  close,
  closeForError,
  done,
  HelperIterator,
  open,
  read,
  requireFunction,
} from "./iterators.ts";
import type { Opened, Request } from "./iterators.ts";

type Work = (item: unknown, index: number) => unknown;

function mapSync(source: Opened, work: Work): object {
  let index = 0;
  return new HelperIterator({
    next() {
      const result = source.over ? done() : read(source, ask(source));
      if (source.over) return done();
      const { value } = result;
      try {
        return { value: work(value, index++), done: false };
      } catch (error) {
        closeForError(source);
        throw error;
      }
    },
    return() {
      close(source);
      return done();
    },
  });
}

function mapAsync(source: Opened, work: Work): object {
  /** Calls of `next()` for which the source has not been asked yet, or has not answered. */
  const waiting: Queue<Request> = new Queue();
  let index = 0;
  let reading = false;

  /** Asks the source once at a time, as long as somebody waits for an item. */
  async function readForThoseThatWait(): Promise<void> {
    reading = true;
    while (waiting.size > 0 && !source.over) {
      try {
        const result = read(source, await ask(source));
        if (!source.over && waiting.size > 0) void answer(waiting.shift(), result.value, index++);
      } catch (error) {
        source.over = true;
        if (waiting.size > 0) waiting.shift().reject(error);
      }
    }
    reading = false;
    endWaiting();
  }

  async function answer({ resolve, reject }: Request, item: unknown, itsIndex: number): Promise<void> {
    try {
      resolve({ value: await workOn(item, itsIndex), done: false });
    } catch (error) {
      reject(error);
    }
  }

  async function workOn(item: unknown, itsIndex: number): Promise<unknown> {
    try {
      return await work(item, itsIndex);
    } catch (error) {
      const closed = closeForError(source);
      endWaiting();
      await closed;
      throw error;
    }
  }

  /** The source runs its calls by itself. */
  async function askAtOnce(): Promise<unknown> {
    const itsIndex = index++;
    const { value, done: isDone } = read(source, await ask(source));
    return isDone ? done() : { value: await workOn(value, itsIndex), done: false };
  }

  function endWaiting(): void {
    while (waiting.size > 0) waiting.shift().resolve(done());
  }

  const mapped = new AsyncHelperIterator({
    next() {
      if (source.over) return done();
      if (isConcurrent(source.iterator)) return askAtOnce();
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        if (!reading) void readForThoseThatWait();
      });
    },
    return() {
      try {
        return close(source);
      } finally {
        endWaiting();
      }
    },
  });
  markConcurrent(mapped);
  return mapped;
}

/**
 * Makes a lazy source of tasks: `fn` is called with an item when the task is pulled.
 *
 * An async source is asked once at a time, as `for await` asks it. As soon as an item has come, `fn` begins with it and the
 * next item is asked for if somebody waits for one. So up to `limit` calls of `fn` run at once, while the source is read one
 * item after the other. Most async iterators that were written for `for await` need that: asked several times at once, paged
 * APIs and cursors repeat or lose items. What mapTasks and discoverTasks have made is asked as often as is wanted.
 *
 * If `fn` throws or rejects, `items` is closed, the answer rejects when that is done, and later calls are answered done. If `items`
 * itself fails, it is not closed. `return()`, which `break` calls, closes `items`; it does not wait for calls of `fn`.
 *
 * @param items - An iterable or async iterable object. It is opened at once.
 * @param fn - Begins the work on an item. Its second argument is the item's index, from 0, in the order of `items`.
 * @returns An iterator of what `fn` returns, or for an async iterable an async iterator of what that is fulfilled with.
 * @throws TypeError if `items` is not an iterable or async iterable object, or if `fn` is not a function.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 * import { mapTasks } from "as-completed-limit/helpers";
 *
 * async function* ids() {
 *   yield* [1, 2, 3];
 * }
 * const rows = mapTasks(ids(), async (id) => `row ${id}`);
 * for await (const row of asCompleted(rows, 2)) console.log(row);
 * // prints: row 1
 * // prints: row 2
 * // prints: row 3
 * ```
 */
export function mapTasks<T, R>(
  items: AsyncIterable<T>,
  fn: (item: T, index: number) => R,
): AsyncIterableIterator<Awaited<R>>;
export function mapTasks<T, R>(
  items: IterableObject<T>,
  fn: (item: T, index: number) => R,
): IterableIterator<R>;
export function mapTasks<T, R>(
  items: AsyncIterable<T> | IterableObject<T>,
  fn: (item: T, index: number) => R,
): AsyncIterableIterator<Awaited<R>> | IterableIterator<R>;
export function mapTasks(items: unknown, fn: unknown): unknown {
  requireFunction(fn, "fn");
  const source = open(items, "items");
  return (source.isAsync ? mapAsync : mapSync)(source, fn as Work);
}
