// as-completed-limit/helpers: trackTasks.
import { defineProperty, isObject, Promise, resolvedPromise } from "../intrinsics.ts";
import type { IterableObject } from "../types.ts";
import { isConcurrent, markConcurrent } from "./concurrent.ts";
import { ask, AsyncHelperIterator, close, done, HelperIterator, open, read } from "./iterators.ts";

/** What `trackTasks` adds to an iterator. */
export interface Tracked {
  /**
   * A promise that is fulfilled when none of the tasks that were pulled is running any more. It never rejects. Tasks that are pulled
   * later count too, so call it when nothing more is pulled.
   */
  settled(): Promise<void>;
}

/**
 * Gives the same tasks and counts those that run, so that you can wait for them after a loop has ended early: abort them, wait, and then
 * close what they use. It holds no task and no result.
 *
 * A task that rejects counts as settled, and its rejection is handled.
 *
 * @param tasks - An iterable of promises or values, or an async iterable. It is opened at once.
 * @returns An iterator, or for an async iterable an async iterator, with a method `settled()`.
 * @throws TypeError if `tasks` is not an iterable or async iterable object.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 * import { trackTasks } from "as-completed-limit/helpers";
 *
 * let open = 0;
 * const work = async (n: number) => {
 *   open++;
 *   await new Promise((resolve) => setTimeout(resolve, n));
 *   open--;
 *   return n;
 * };
 * const tasks = trackTasks([1, 30, 30].values().map(work));
 * for await (const n of asCompleted(tasks, 2)) break;
 * await tasks.settled();
 * console.log(open); // prints: 0
 * ```
 */
export function trackTasks<T>(tasks: AsyncIterable<T>): AsyncIterableIterator<T> & Tracked;
export function trackTasks<T>(tasks: IterableObject<T>): IterableIterator<T> & Tracked;
export function trackTasks(tasks: unknown): unknown {
  const source = open(tasks, "tasks");
  let running = 0;
  let waiting: (() => void)[] = [];

  function settle(): void {
    if (--running > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function track<T>(task: Promise<T>): Promise<T> {
    running++;
    task.then(settle, settle);
    return task;
  }

  async function nextOfAsync(): Promise<unknown> {
    const { value, done: isDone } = source.over ? done() : read(source, await ask(source));
    return isDone ? done() : { value, done: false };
  }

  const tracked = source.isAsync
    ? new AsyncHelperIterator({
        next: () => track(nextOfAsync()),
        return: () => close(source),
      })
    : new HelperIterator({
        next() {
          const { value, done: isDone } = source.over ? done() : read(source, ask(source));
          if (isDone) return done();
          const isThenable = isObject(value) && typeof (value as { then?: unknown }).then === "function";
          // Of a thenable that starts when it is awaited, there must be one await only: this one.
          return { value: isThenable ? track(resolvedPromise(value)) : value, done: false };
        },
        return() {
          close(source);
          return done();
        },
      });
  if (isConcurrent(source.iterator)) markConcurrent(tracked);
  return defineProperty(tracked, "settled", {
    value: () =>
      new Promise<void>((resolve) => {
        if (running === 0) resolve();
        else waiting.push(resolve);
      }),
    writable: true,
    configurable: true,
  });
}
