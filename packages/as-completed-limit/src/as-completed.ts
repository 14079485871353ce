// as-completed-limit: Promise.asCompleted itself, which checks its arguments and opens the source.
import {
  apply,
  asyncIterator,
  isObject,
  isSafeInteger,
  iterator,
  RangeError,
  String,
  TypeError,
} from "./intrinsics.ts";
import { AsCompletedIterator } from "./iterator.ts";
import { describe } from "./messages.ts";
import { requireObject } from "./source.ts";
import type { Source } from "./source.ts";
import type { AsCompleted } from "./types.ts";

function wrongItems(items: unknown): TypeError {
  const hint =
    typeof items === "string"
      ? "; put the tasks into an array"
      : typeof items === "function"
        ? "; call it first"
        : isObject(items)
          ? "; if it is a promise, await it first"
          : "";
  return new TypeError(`items must be an iterable or async iterable object, got ${describe(items)}${hint}`);
}

function checkLimit(limit: unknown): asserts limit is number {
  if (typeof limit !== "number") {
    const hint =
      typeof limit === "function" ? "; map items instead" : isObject(limit) ? "; pass the number" : "";
    throw new TypeError(`limit must be a number, got ${describe(limit)}${hint}`);
  }
  if (limit !== Infinity && !(isSafeInteger(limit) && limit > 0)) {
    throw new RangeError(`limit must be a positive safe integer or Infinity, got ${describe(limit)}`);
  }
}

function method(items: object, key: symbol): unknown {
  // Not `=== undefined || === null`, which minifiers make `== null`: that is true of document.all.
  const value = (items as Record<symbol, unknown>)[key] ?? undefined;
  // A switch, since minifiers make `value === undefined` of `typeof value === "undefined"`, which document.all is too.
  switch (typeof value) {
    case "function":
    case "undefined":
      return value;
    default:
      throw new TypeError(`items[${String(key)}] must be a function, got ${describe(value)}`);
  }
}

// A method of an object literal, because no other function of JavaScript is so like a built-in one: `new` refuses it, which it
// does not do with a `function`, and bundlers keep its name, which they do not do with an arrow function.
const { asCompleted: implementation } = {
  // eslint-disable-next-line @typescript-eslint/no-useless-default-assignment -- it makes the length 1
  asCompleted(this: void, items: unknown, limit: unknown = undefined): unknown {
    if (!isObject(items)) throw wrongItems(items);
    if (limit !== undefined) checkLimit(limit);
    let open = method(items, asyncIterator);
    const isAsync = open !== undefined;
    if (isAsync && (limit === undefined || limit === Infinity)) {
      // A limit that is left out is a missing argument; Infinity is a number out of range.
      throw new (limit ? RangeError : TypeError)(
        `limit must be a positive safe integer for an async iterable, got ${describe(limit)}`,
      );
    }
    open ??= method(items, iterator);
    if (open === undefined) throw wrongItems(items);
    const opened: unknown = apply(open as () => unknown, items, []);
    requireObject(opened, "the iterator of items");
    return new AsCompletedIterator(
      { iterator: opened, next: (opened as Source).next, done: false },
      isAsync,
      limit ?? Infinity,
    );
  },
};

/**
 * Runs the tasks of `items`, at most `limit` of them at a time, and gives each result as soon as it is ready.
 *
 * A task starts when its element is pulled, so pass something lazy, such as a generator. Nothing is pulled before
 * the first `next()`. A task takes a slot when it is pulled and gives it back when its result is delivered, so
 * memory stays in proportion to `limit`, however many elements there are and however slow the consumer is.
 *
 * The first task that rejects closes `items`. The consumer gets the results that completed before it, then the
 * rejection. Leaving a loop early closes `items` too and does not wait for tasks that run. If `items` is an async
 * generator, it does wait until the generator has answered its open `next()` calls: one that never settles keeps
 * `break` waiting for ever. `return()`, called from outside the loop, ends the loop even then.
 *
 * A generator's own `finally` and `using` run when the generator ends, while its last tasks still run. Put a
 * resource that tasks use around the loop instead.
 *
 * @param items - An iterable of promises or values, or an async iterable. It is opened at once. An async iterable is
 *   asked up to `limit` times at once: hand over one that is made for it, or use `mapTasks`.
 * @param limit - The highest number of tasks that run or wait for delivery at once: an integer from 1 to 2**53 - 1,
 *   or `Infinity`, which is the default. An async iterable must have a finite limit.
 * @returns An async iterator of the results, in the order in which the tasks complete.
 * @throws TypeError if `items` is not an iterable or async iterable object, if `limit` is not a number, or if an
 *   async iterable has no limit.
 * @throws RangeError if `limit` is not a positive safe integer or `Infinity`, or if it is `Infinity` for an async
 *   iterable.
 *
 * @example
 * ```ts
 * import { asCompleted } from "as-completed-limit";
 *
 * function* tasks() {
 *   for (const ms of [200, 10, 20]) yield new Promise<number>((resolve) => setTimeout(resolve, ms, ms));
 * }
 * for await (const ms of asCompleted(tasks(), 2)) console.log(ms);
 * // prints: 10
 * // prints: 20
 * // prints: 200
 * ```
 *
 * @see The specification, section "Promise.asCompleted ( items [ , limit ] )"
 */
export const asCompleted = implementation as AsCompleted;
