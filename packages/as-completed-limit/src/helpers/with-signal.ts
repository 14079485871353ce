// as-completed-limit/helpers: withSignal, which ends an iteration at once.
import { isObject, Promise, TypeError } from "../intrinsics.ts";
import { describe } from "../messages.ts";
import { AbortableIterator as AbortableKind } from "./iterators.ts";
import { abandon, ask, closeAsync, nothing, nothingMore, open, valueOf } from "./source.ts";
import type { AsyncMethods } from "./iterators.ts";
import type { OpenSource, Request } from "./source.ts";
import type { AbortableIterator, AbortSignalLike, IterableObject } from "./types.ts";

/**
 * Passes results on until a signal aborts. Then it ends at once, even if all tasks are stuck.
 *
 * When `signal` aborts, an open `next()` rejects with `signal.reason`, and `results` is closed. If no `next()` is open, the
 * next one rejects. Later answers are done. The rejection does not wait until `results` has closed. If `signal` has already
 * aborted, `results` is closed without having been asked, so nothing starts.
 *
 * It listens to `signal` from the first `next()` to the end of the iteration, however that ends. So one signal can serve any
 * number of loops. It does not abort the tasks: hand the same signal to them too.
 *
 * @param results - An async iterable, such as what `asCompleted` returns, or an iterable, whose values are awaited as in
 *   `for await`. It is opened at once.
 * @param signal - The `AbortSignal` that ends the iteration.
 * @returns An async iterator of the same results.
 * @throws TypeError if `results` is not an iterable or async iterable object, or if `signal` is not an `AbortSignal`.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 * import { withSignal } from "as-completed-limit/helpers";
 *
 * const controller = new AbortController();
 * const stuck = new Promise<string>(() => {});
 * try {
 *   for await (const result of withSignal(asCompleted(["quick", stuck]), controller.signal)) {
 *     console.log(result);
 *     controller.abort(new Error("enough"));
 *   }
 * } catch (error) {
 *   console.log(String(error));
 * }
 * // prints: quick
 * // prints: Error: enough
 * ```
 */
export function withSignal<T>(results: AsyncIterable<T>, signal: AbortSignalLike): AbortableIterator<T>;
export function withSignal<T>(
  results: AsyncIterable<T> | IterableObject<T>,
  signal: AbortSignalLike,
): AbortableIterator<Awaited<T>>;
export function withSignal(results: unknown, signal: unknown): unknown {
  if (!isObject(signal) || typeof (signal as AbortSignalLike).addEventListener !== "function") {
    throw new TypeError(`signal must be an AbortSignal, got ${describe(signal)}`);
  }
  return new AbortableKind(abortable(open(results, "results"), signal as AbortSignalLike));
}

function abortable(source: OpenSource, signal: AbortSignalLike): AsyncMethods {
  /** Calls of `next()` that are not answered yet, in their order. */
  const requests = new Set<Request>();
  let listening = false;
  let ended = false;
  /** Whether the signal has aborted when no call of `next()` was open. */
  let failed = false;

  return {
    next: () =>
      new Promise((resolve, reject) => {
        if (!ended && signal.aborted) abort();
        if (failed) {
          failed = false;
          reject(signal.reason);
        } else if (ended || source.done) {
          resolve(nothingMore());
        } else {
          if (!listening) signal.addEventListener("abort", abort);
          listening = true;
          void pass({ resolve, reject });
        }
      }),
    return() {
      end();
      failed = false;
      return closeAsync(source);
    },
  };

  async function pass(request: Request): Promise<void> {
    requests.add(request);
    let value: unknown = nothing;
    try {
      const answer = ask(source);
      value = valueOf(source.isAsync ? await answer : answer);
      if (value === nothing) {
        source.done = true;
        request.resolve(nothingMore());
      } else {
        request.resolve({ value: source.isAsync ? value : await value, done: false });
      }
    } catch (error) {
      request.reject(error);
      // A source that gave a value that rejects is not finished, unlike one that fails.
      if (value === nothing) source.done = true;
      else void abandon(source);
    }
    requests.delete(request);
    // Other calls may be open when one has been answered done.
    if (source.done && requests.size === 0) end();
  }

  function abort(): void {
    failed = requests.size === 0;
    for (const { reject } of requests) {
      reject(signal.reason);
      break;
    }
    end();
    void abandon(source);
  }

  function end(): void {
    ended = true;
    signal.removeEventListener("abort", abort);
    for (const { resolve } of requests) resolve(nothingMore());
    requests.clear();
  }
}
