// as-completed-limit/helpers: discoverTasks.
import { Promise } from "../intrinsics.ts";
import { Queue } from "../queue.ts";
import type { IterableObject } from "../types.ts";
import { markConcurrent } from "./concurrent.ts";
import {
  ask,
  AsyncHelperIterator,
  close,
  closeForError,
  done,
  open,
  read,
  requireFunction,
} from "./iterators.ts";
import type { Opened, Request } from "./iterators.ts";

type Visit = (item: unknown, add: (item: unknown) => void) => unknown;

function discover(seeds: Opened, visit: Visit): object {
  /** What was added and has not been visited. */
  let frontier: Queue<unknown> = new Queue();
  /** Calls of `next()` that have no item yet. */
  const waiting: Queue<Request> = new Queue();
  /** How many visits are under way. */
  let visiting = 0;
  /** Whether an async source of seeds has been asked and has not answered. It is asked once at a time. */
  let asking = false;
  let ended = false;

  /** Gives items to those that wait, as long as there are both: what was added first, then seeds. */
  function serve(): void {
    while (waiting.size > 0 && !ended) {
      if (frontier.size > 0) void begin(waiting.shift(), frontier.shift());
      else if (seeds.over && visiting === 0 && !asking) end();
      else if (seeds.over || asking) return;
      else takeSeed();
    }
  }

  /** Puts the next seed into the frontier, at once or when an async source has answered. */
  function takeSeed(): void {
    try {
      const answer = ask(seeds);
      if (seeds.isAsync) void takeSeedLater(answer);
      else keep(answer);
    } catch (error) {
      fail(error);
    }
  }

  async function takeSeedLater(answer: unknown): Promise<void> {
    asking = true;
    try {
      keep(await answer);
    } catch (error) {
      fail(error);
    }
    asking = false;
    serve();
  }

  function keep(answer: unknown): void {
    const { value } = read(seeds, answer);
    if (!seeds.over) frontier.push(value);
  }

  /** The seeds have failed, and are not closed. One of those that wait hears of it. */
  function fail(error: unknown): void {
    seeds.over = true;
    if (waiting.size > 0) waiting.shift().reject(error);
    end();
  }

  async function begin({ resolve, reject }: Request, item: unknown): Promise<void> {
    let settled = false;
    visiting++;
    try {
      const value = await visit(item, (found) => {
        if (settled) throw new Error("add was called after its visit had settled");
        if (ended) return;
        frontier.push(found);
        serve();
      });
      resolve({ value, done: false });
    } catch (error) {
      const closed = closeForError(seeds);
      end();
      await closed;
      reject(error);
    }
    settled = true;
    visiting--;
    serve();
  }

  function end(): void {
    ended = true;
    frontier = new Queue();
    while (waiting.size > 0) waiting.shift().resolve(done());
  }

  const discovered = new AsyncHelperIterator({
    next: () =>
      ended
        ? done()
        : new Promise((resolve, reject) => {
            waiting.push({ resolve, reject });
            serve();
          }),
    return() {
      try {
        return close(seeds);
      } finally {
        end();
      }
    },
  });
  markConcurrent(discovered);
  return discovered;
}

/**
 * Makes a source of tasks that find more tasks, such as the pages of a site. Each item is visited once for each time that it is a
 * seed or is added; remember yourself what you have seen.
 *
 * Items are visited in the order in which they were added, and before more of `seeds` is pulled, so that what waits stays small: what
 * was added is kept until it is visited, while `seeds` may be lazy and endless. The source is done when nothing waits, `seeds` is
 * exhausted, and no visit is under way. Until then a `next()` that finds nothing to do waits for what running visits add.
 *
 * A visit that rejects closes `seeds` and ends the iteration. `return()`, which `break` calls, drops what waits and closes `seeds`.
 *
 * @param seeds - An iterable or async iterable object of items to begin with. It is opened at once; an async one is asked once at a time.
 * @param visit - Does the work on an item. Its second argument adds an item; it throws an Error once the visit has settled.
 * @returns An async iterator of what the visits are fulfilled with. Its `next()` may be called again before it has answered.
 * @throws TypeError if `seeds` is not an iterable or async iterable object, or if `visit` is not a function.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 * import { discoverTasks } from "as-completed-limit/helpers";
 *
 * const sums = discoverTasks([3], async (n: number, add) => {
 *   if (n > 1) add(n - 1);
 *   return n;
 * });
 * for await (const n of asCompleted(sums, 2)) console.log(n);
 * // prints: 3
 * // prints: 2
 * // prints: 1
 * ```
 */
export function discoverTasks<T, R>(
  seeds: IterableObject<T> | AsyncIterable<T>,
  visit: (item: T, add: (item: T) => void) => R,
): AsyncIterableIterator<Awaited<R>>;
export function discoverTasks(seeds: unknown, visit: unknown): unknown {
  requireFunction(visit, "visit");
  return discover(open(seeds, "seeds"), visit as Visit);
}
