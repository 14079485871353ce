// as-completed-limit/shim: `shim` together with the declaration of `Promise.asCompleted` for TypeScript.
// That is why this is not what the main entry exports: importing the ponyfill must not declare a global.
import type { AsCompletedIterator, IterableObject, LimitFor, ResultOf } from "./index.ts";
export { shim, shim as default } from "./index.ts";

declare global {
  interface PromiseConstructor {
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
     * @typeParam I - The type of `items`.
     * @returns An async iterator of the results, in the order in which the tasks complete.
     * @throws TypeError if `items` is not an iterable or async iterable object, if `limit` is not a number, or if an
     *   async iterable has no limit.
     * @throws RangeError if `limit` is not a positive safe integer or `Infinity`, or if it is `Infinity` for an async
     *   iterable.
     *
     * @example
     * ```ts
     * import "as-completed-limit/auto";
     *
     * function* tasks() {
     *   for (const ms of [200, 10, 20]) yield new Promise<number>((resolve) => setTimeout(resolve, ms, ms));
     * }
     * for await (const ms of Promise.asCompleted(tasks(), 2)) console.log(ms);
     * // prints: 10
     * // prints: 20
     * // prints: 200
     * ```
     *
     * @see The specification, section "Promise.asCompleted ( items [ , limit ] )"
     */
    asCompleted<I extends IterableObject<unknown> | AsyncIterable<unknown>>(
      items: I,
      ...limit: LimitFor<I>
    ): AsCompletedIterator<ResultOf<I>>;
  }
}
