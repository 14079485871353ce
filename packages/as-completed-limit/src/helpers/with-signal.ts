// as-completed-limit/helpers: withSignal.
import { isObject, Promise, resolvedPromise, TypeError } from "../intrinsics.ts";
import { describe } from "../messages.ts";
import { Queue } from "../queue.ts";
import { AsyncHelperIterator, done } from "./iterators.ts";
import type { Request } from "./iterators.ts";

interface Results {
  next(): unknown;
  return?(): unknown;
}

function guard(results: Results, signal: AbortSignal): object {
  const requests: Queue<Request> = new Queue();
  let listening = false;
  let over = false;
  /** What the next call must reject with, if no call was open when the signal was aborted. */
  let failure: { readonly reason: unknown } | undefined;

  function abort(): void {
    end();
    failure = { reason: signal.reason };
    while (requests.size > 0) answerAfterEnd(requests.shift());
    void closeResults();
  }

  async function closeResults(): Promise<void> {
    try {
      await results.return?.();
    } catch {
      // The reason of the abort counts.
    }
  }

  /** The first call hears the reason, and those after it are done. */
  function answerAfterEnd({ resolve, reject }: Request): void {
    if (failure) reject(failure.reason);
    else resolve(done());
    failure = undefined;
  }

  /** Passes one answer on to the call that has waited longest. */
  async function pass(): Promise<void> {
    try {
      const result = await results.next();
      if ((result as { done?: boolean }).done) end();
      if (requests.size > 0) requests.shift().resolve(result);
    } catch (error) {
      end();
      if (requests.size > 0) requests.shift().reject(error);
    }
  }

  /** Nothing of it stays on the signal. */
  function end(): void {
    over = true;
    if (listening) signal.removeEventListener("abort", abort);
    listening = false;
  }

  return new AsyncHelperIterator({
    next: () =>
      new Promise((resolve, reject) => {
        if (!over && signal.aborted) abort();
        if (over) {
          answerAfterEnd({ resolve, reject });
          return;
        }
        if (!listening) signal.addEventListener("abort", abort);
        listening = true;
        requests.push({ resolve, reject });
        void pass();
      }),
    return() {
      const close = over ? undefined : results.return;
      end();
      failure = undefined;
      return close && resolvedPromise(close.call(results));
    },
  });
}

/**
 * Passes results on until `signal` is aborted. Then an open `next()` rejects with `signal.reason` at once, even if all tasks are stuck,
 * and `results.return()` is called; if that rejects, nobody hears of it. If the signal is aborted already, nothing starts.
 *
 * It listens to the signal from the first `next()` until it is over, and leaves no listener on it however it ends. So one signal can serve
 * any number of loops. It does not stop tasks: give them the same signal.
 *
 * @param results - An async iterator, such as `asCompleted` returns.
 * @param signal - The signal that ends the iteration.
 * @returns An async iterator of the same results.
 * @throws TypeError if `results` has no `next` method, or if `signal` is not an AbortSignal.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 * import { withSignal } from "as-completed-limit/helpers";
 *
 * const stuck = [new Promise<string>(() => {})];
 * try {
 *   for await (const result of withSignal(asCompleted(stuck, 1), AbortSignal.timeout(10))) console.log(result);
 * } catch (error) {
 *   console.log((error as Error).name);
 * }
 * // prints: TimeoutError
 * ```
 */
export function withSignal<T>(
  results: AsyncIterator<T, unknown, undefined>,
  signal: AbortSignal,
): AsyncIterableIterator<T>;
export function withSignal(results: unknown, signal: unknown): unknown {
  if (!isObject(results) || typeof (results as Partial<Results>).next !== "function") {
    throw new TypeError(`results must be an async iterator, got ${describe(results)}`);
  }
  if (!isObject(signal) || typeof (signal as Partial<AbortSignal>).addEventListener !== "function") {
    throw new TypeError(`signal must be an AbortSignal, got ${describe(signal)}`);
  }
  return guard(results as Results, signal as AbortSignal);
}
