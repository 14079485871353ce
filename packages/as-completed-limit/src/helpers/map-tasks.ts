// as-completed-limit/helpers: mapTasks, a lazy source of tasks.
import { Promise } from "../intrinsics.ts";
import { Queue } from "../queue.ts";
import { AsyncTaskIterator as AsyncKind } from "./iterators.ts";
import { mapSync } from "./map-sync.ts";
import { abandon, ask, closeAsync, nothing, nothingMore, open, requireFunction, valueOf } from "./source.ts";
import type { AsyncMethods } from "./iterators.ts";
import type { OpenSource, Request } from "./source.ts";
import type { AsyncTaskIterator, IterableObject, TaskIterator } from "./types.ts";

type Work = (item: unknown, index: number) => unknown;

/**
 * Makes a lazy source of tasks: `fn` is called for an item when its task is pulled, and what it returns is the task.
 *
 * From an iterable it makes an iterator that calls `fn` inside `next()`. If `fn` throws, `items` is closed.
 *
 * From an async iterable it makes an async iterator that asks `items` **once at a time**, as `for await` does, however many
 * calls of its `next()` are open. When an item has come, `fn` is called with it; then the next item is asked for, if a
 * call of `next()` waits for one. So many calls of `fn` run while the source is read one item after another.
 * When `items` is done, all calls that wait are answered done. What `mapTasks` or `discoverTasks` has made is asked as often
 * as `next()` is called, because it bears that.
 *
 * If `fn` throws or rejects, its answer rejects, `items` is closed, and later answers are done. The rejection does not wait
 * until `items` has closed, since an async generator cannot close before it has answered. If `items` itself fails, it is
 * not closed. `return()` closes `items` and does not wait for calls of `fn` that run.
 *
 * @param items - An iterable or async iterable object. It is opened at once.
 * @param fn - Gets an item and its index, from 0, in the order of `items`. It returns a promise or a value.
 * @returns An iterator of what `fn` returns, if `items` is an iterable; an async iterator of what that is fulfilled with, if
 *   `items` is an async iterable.
 * @throws TypeError if `items` is not an iterable or async iterable object, or if `fn` is not a function.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 * import { mapTasks } from "as-completed-limit/helpers";
 *
 * async function* rows() {
 *   yield* ["a", "b", "c"];
 * }
 * const tasks = mapTasks(rows(), async (row, index) => `${index}: ${row}`);
 * for await (const line of asCompleted(tasks, 2)) console.log(line);
 * // prints: 0: a
 * // prints: 1: b
 * // prints: 2: c
 * ```
 */
export function mapTasks<T, R>(
  items: AsyncIterable<T>,
  fn: (item: T, index: number) => R,
): AsyncTaskIterator<Awaited<R>>;
export function mapTasks<T, R>(items: IterableObject<T>, fn: (item: T, index: number) => R): TaskIterator<R>;
export function mapTasks<T, R>(
  items: AsyncIterable<T> | IterableObject<T>,
  fn: (item: T, index: number) => R,
): AsyncTaskIterator<Awaited<R>> | TaskIterator<R>;
export function mapTasks(items: unknown, fn: unknown): unknown {
  requireFunction(fn, "fn");
  const source = open(items, "items");
  return source.isAsync
    ? new AsyncKind(mapAsync(source, fn as Work, AsyncKind.of(source.iterator)?.overlapping === true))
    : mapSync(source, fn as Work);
}

function mapAsync(source: OpenSource, fn: Work, overlapping: boolean): AsyncMethods {
  /** Calls of `next()` for which the source has not been asked yet. If it may be asked at once, there are none. */
  const waiting = new Queue<Request>();
  /** The call for which the source is being asked, unless it may be asked at once. */
  let current: Request | undefined;
  let reading = false;
  /** After a failure or `return()`, `fn` is not called any more. */
  let ended = false;
  let index = 0;

  return {
    overlapping: true,
    next: () =>
      new Promise((resolve, reject) => {
        const request = { resolve, reject };
        if (source.done) resolve(nothingMore());
        else if (overlapping) void serve(request);
        else {
          waiting.push(request);
          if (!reading) void read();
        }
      }),
    return() {
      ended = true;
      answerAllWhoWait();
      return closeAsync(source);
    },
  };

  async function read(): Promise<void> {
    reading = true;
    while (waiting.size > 0) await serve((current = waiting.shift()));
    reading = false;
  }

  /** Asks the source for the item of a call, and begins its work. */
  async function serve(request: Request): Promise<void> {
    const position = index++;
    try {
      const item = valueOf(await ask(source));
      if (item !== nothing && !ended) {
        current = undefined;
        void work(request, item, position);
        return;
      }
    } catch (error) {
      if (!ended) request.reject(error);
    }
    source.done = true;
    request.resolve(nothingMore());
    answerAllWhoWait();
  }

  async function work({ resolve, reject }: Request, item: unknown, position: number): Promise<void> {
    try {
      resolve({ value: await fn(item, position), done: false });
    } catch (error) {
      reject(error);
      ended = true;
      answerAllWhoWait();
      void abandon(source);
    }
  }

  function answerAllWhoWait(): void {
    current?.resolve(nothingMore());
    while (waiting.size > 0) waiting.shift().resolve(nothingMore());
  }
}
