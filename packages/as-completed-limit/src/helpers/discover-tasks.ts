// as-completed-limit/helpers: discoverTasks, work that finds more work.
import { Promise, resolvedPromise, TypeError } from "../intrinsics.ts";
import { Queue } from "../queue.ts";
import { AsyncTaskIterator as AsyncKind } from "./iterators.ts";
import { abandon, ask, closeAsync, nothing, nothingMore, open, requireFunction, valueOf } from "./source.ts";
import type { AsyncMethods } from "./iterators.ts";
import type { OpenSource, Request } from "./source.ts";
import type { AsyncTaskIterator, IterableObject } from "./types.ts";

type Visit = (item: unknown, add: (item: unknown) => void) => unknown;

/**
 * Makes a source of tasks that find more tasks, such as the pages of a site. `visit` is called for each of `seeds` and for
 * each item that a visit adds, in the order in which they are added.
 *
 * What was added is visited before more of `seeds` is read. So `seeds` may be endless and is read only when nothing that was
 * found waits. What was added is kept in memory until it is visited, and nothing is visited twice unless it is added twice.
 *
 * The source is done when nothing waits, `seeds` is done and no visit is running. A call of `next()` that finds nothing to
 * visit waits for what the running visits add. An async iterable is asked once at a time.
 *
 * `add` never calls `visit`: a visit begins inside `next()` or in a later job. After `return()` or a failure, `add` does
 * nothing. If `visit` throws or rejects, its answer rejects, `seeds` is closed, and what waits is dropped. If `seeds` itself
 * fails, it is not closed. `return()` closes `seeds`, drops what waits and does not wait for visits that run.
 *
 * @param seeds - An iterable or async iterable object: the items to begin with. It is opened at once.
 * @param visit - Gets an item, and the function `add`, which takes one more item to visit. `add` throws a TypeError once the
 *   visit has settled. `visit` returns a promise or a value.
 * @returns An async iterator of what the visits are fulfilled with. A call of its `next()` is one visit, and calls may
 *   overlap.
 * @throws TypeError if `seeds` is not an iterable or async iterable object, or if `visit` is not a function.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 * import { discoverTasks } from "as-completed-limit/helpers";
 *
 * const tree: Record<string, string[]> = { "/": ["/a", "/b"], "/a": ["/a/c"], "/b": [], "/a/c": [] };
 * const visits = discoverTasks(["/"], async (path, add) => {
 *   for (const child of tree[path] ?? []) add(child);
 *   return path;
 * });
 * for await (const path of asCompleted(visits, 2)) console.log(path);
 * // prints: /
 * // prints: /a
 * // prints: /b
 * // prints: /a/c
 * ```
 */
export function discoverTasks<T, R>(
  seeds: IterableObject<T> | AsyncIterable<T>,
  visit: (item: T, add: (item: T) => void) => R,
): AsyncTaskIterator<Awaited<R>>;
export function discoverTasks(seeds: unknown, visit: unknown): unknown {
  requireFunction(visit, "visit");
  return new AsyncKind(discover(open(seeds, "seeds"), visit as Visit));
}

function discover(source: OpenSource, visit: Visit): AsyncMethods {
  /** What was added and is not visited yet. */
  let found = new Queue<unknown>();
  /** Calls of `next()` for which there is nothing to visit yet. */
  const waiting = new Queue<Request>();
  /** How many visits are running. */
  let running = 0;
  /** Whether the seeds are being asked. */
  let reading = false;
  /** Whether `serve` is on the stack. User code that it calls may call `next`. */
  let serving = false;
  let ended = false;
  /** A failure of the seeds that no call of `next()` was there for. */
  let failure: { readonly error: unknown } | undefined;

  return {
    overlapping: true,
    next: () =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure.error);
          failure = undefined;
        } else if (ended) {
          resolve(nothingMore());
        } else {
          waiting.push({ resolve, reject });
          serve();
        }
      }),
    async return() {
      end();
      failure = undefined;
      // A generator that runs cannot be closed. When it has yielded, it can.
      if (reading && !source.isAsync) await resolvedPromise();
      return closeAsync(source);
    },
  };

  /** Begins visits while there is something to visit and somebody who asks. */
  function serve(): void {
    if (serving) return;
    serving = true;
    while (waiting.size > 0) {
      if (found.size > 0) void begin(waiting.shift(), found.shift());
      else if (reading) break;
      else if (!source.done) void read();
      else if (running > 0) break;
      else end();
    }
    serving = false;
  }

  async function read(): Promise<void> {
    reading = true;
    try {
      const answer = ask(source);
      const seed = valueOf(source.isAsync ? await answer : answer);
      if (seed === nothing) source.done = true;
      else if (!ended) found.push(seed);
    } catch (error) {
      source.done = true;
      if (!ended) {
        if (waiting.size > 0) waiting.shift().reject(error);
        else failure = { error };
        end();
      }
    }
    reading = false;
    serve();
  }

  async function begin({ resolve, reject }: Request, item: unknown): Promise<void> {
    let settled = false;
    running++;
    try {
      const value = await visit(item, (more) => {
        if (settled) throw new TypeError("add must be called before its visit has settled");
        if (ended) return;
        found.push(more);
        // Not at once: `visit` must not be called inside `add`, where it would find its caller halfway.
        if (found.size === 1 && waiting.size > 0) void serveLater();
      });
      resolve({ value, done: false });
    } catch (error) {
      reject(error);
      end();
      void abandon(source);
    }
    settled = true;
    running--;
    serve();
  }

  async function serveLater(): Promise<void> {
    await resolvedPromise();
    serve();
  }

  function end(): void {
    ended = true;
    found = new Queue<unknown>();
    while (waiting.size > 0) waiting.shift().resolve(nothingMore());
  }
}
