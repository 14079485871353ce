// as-completed-limit: which function `Promise.asCompleted` should be here.
import { asCompleted } from "./as-completed.ts";
import type { AsCompleted, AsCompletedIterator } from "./types.ts";
import { asyncIterator, iterator, RangeError, TypeError } from "./intrinsics.ts";

/**
 * Returns the native `Promise.asCompleted` if this engine has a correct one, else this package's implementation.
 *
 * A short probe decides what is correct. It does not wait and changes nothing. It accepts the function of any copy of
 * this package.
 *
 * @returns The function that `shim` installs.
 *
 * @example
 * ```ts
 * import getPolyfill from "as-completed-limit/polyfill";
 *
 * const asCompleted = getPolyfill();
 * for await (const value of asCompleted([7], 1)) console.log(value); // prints: 7
 * ```
 */
export function getPolyfill(): AsCompleted {
  const { asCompleted: native } = Promise as { asCompleted?: unknown };
  return isCorrect(native) ? native : asCompleted;
}

function ignore(): void {}

/** Asks of a function what an earlier draft, or another library's idea of the name, would get wrong. */
function isCorrect(candidate: unknown): candidate is AsCompleted {
  try {
    const run = candidate as (items: unknown, limit?: unknown) => AsCompletedIterator<unknown>;
    if (!(refusal(run, "ab", 1) instanceof TypeError && refusal(run, [], 0) instanceof RangeError))
      return false;
    let log = "";
    const source = {
      [iterator]() {
        log += "open ";
        return source;
      },
      next() {
        log += "pull ";
        return { value: 1, done: false };
      },
      return() {
        log += "close";
        return {};
      },
    };
    const results = run(source, 2);
    log += "call ";
    results.next().then(ignore, ignore);
    results.return().then(ignore, ignore);
    return log === "open call pull pull close" && results[asyncIterator]() === results;
  } catch {
    return false;
  }
}

function refusal(run: (items: unknown, limit: unknown) => unknown, items: unknown, limit: unknown): unknown {
  try {
    run(items, limit);
  } catch (error) {
    return error;
  }
  return undefined;
}
