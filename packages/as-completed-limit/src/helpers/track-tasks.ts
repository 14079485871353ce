// as-completed-limit/helpers: trackTasks, which knows what still runs.
import { defineProperty, isObject, Promise, resolvedPromise } from "../intrinsics.ts";
import { AsyncTaskIterator as AsyncKind } from "./iterators.ts";
import { mapSync } from "./map-sync.ts";
import { ask, closeAsync, nothing, nothingMore, open, valueOf } from "./source.ts";
import type { AsyncMethods } from "./iterators.ts";
import type { OpenSource } from "./source.ts";
import type {
  AsyncTaskIterator,
  IterableObject,
  OverlappingIterator,
  TaskIterator,
  Tracked,
} from "./types.ts";

/**
 * Passes tasks on and counts those that run, so that the end of a loop can wait for them before it closes what they use.
 *
 * A task of an iterable runs until its promise settles; one of an async iterable is a call of `next()`, and runs until that is
 * answered. A thenable is made a promise once, so that the `then` of a query that runs when it is called is called once. An
 * async iterable is asked as often as `next()` is called: if it does not bear that, put `mapTasks` inside.
 *
 * @param tasks - An iterable or async iterable object. It is opened at once.
 * @returns The same tasks, with one more function, `settled`. It returns a promise that is fulfilled as soon as no task that
 *   was pulled is running. That promise never rejects.
 * @throws TypeError if `tasks` is not an iterable or async iterable object.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 * import { mapTasks, trackTasks } from "as-completed-limit/helpers";
 *
 * const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
 * const tasks = trackTasks(
 *   mapTasks([10, 40], async (ms) => {
 *     await sleep(ms);
 *     console.log(`${ms} is over`);
 *   }),
 * );
 * for await (const _ of asCompleted(tasks, 2)) break;
 * await tasks.settled();
 * console.log("now close what they use");
 * // prints: 10 is over
 * // prints: 40 is over
 * // prints: now close what they use
 * ```
 */
export function trackTasks<T>(tasks: AsyncTaskIterator<T>): AsyncTaskIterator<T> & Tracked;
export function trackTasks<T>(tasks: AsyncIterable<T>): OverlappingIterator<T> & Tracked;
export function trackTasks<T>(tasks: IterableObject<PromiseLike<T>>): TaskIterator<Promise<T>> & Tracked;
export function trackTasks<T>(tasks: IterableObject<T>): TaskIterator<T> & Tracked;
export function trackTasks(tasks: unknown): unknown {
  const source = open(tasks, "tasks");
  let running = 0;
  let idle: Promise<void> | undefined;
  let becomeIdle: () => void;

  function begin(): void {
    running++;
  }

  function end(): void {
    if (--running > 0 || !idle) return;
    idle = undefined;
    becomeIdle();
  }

  async function track(task: Promise<unknown>): Promise<void> {
    begin();
    try {
      await task;
    } catch {
      // Whoever pulled the task gets this too.
    }
    end();
  }

  const iterator = source.isAsync
    ? new AsyncKind(trackAsync(source, begin, end))
    : mapSync(source, (item) => {
        if (!isObject(item) || typeof (item as PromiseLike<unknown>).then !== "function") return item;
        const task = resolvedPromise(item as PromiseLike<unknown>);
        void track(task);
        return task;
      });
  return defineProperty(iterator, "settled", {
    value: () =>
      running === 0
        ? resolvedPromise<undefined>(undefined)
        : (idle ??= new Promise((resolve) => {
            becomeIdle = resolve;
          })),
    writable: true,
    configurable: true,
  });
}

function trackAsync(source: OpenSource, begin: () => void, end: () => void): AsyncMethods {
  return {
    overlapping: AsyncKind.of(source.iterator)?.overlapping === true,
    async next() {
      if (source.done) return nothingMore();
      begin();
      try {
        const value = valueOf(await ask(source));
        if (value !== nothing) return { value, done: false };
        source.done = true;
        return nothingMore();
      } catch (error) {
        source.done = true;
        throw error;
      } finally {
        end();
      }
    },
    return: () => closeAsync(source),
  };
}
