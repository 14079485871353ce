// as-completed-limit: the public types. They compile from TypeScript 5.0 on and declare nothing global.

/** Not just `Iterable<T>`, because that takes strings, which `asCompleted` refuses. */
export type IterableObject<T> = Iterable<T> & object;

type AsyncDispose = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? Key
  : never;

/**
 * `[Symbol.asyncDispose]()`, for `await using`, where the library types of the program know that symbol.
 * It is taken from a class that has it, if there is one, because linters look for where it was declared.
 */
export type AsyncDisposal = typeof globalThis extends { AsyncDisposableStack: { prototype: infer Stack } }
  ? Pick<Stack, Extract<keyof Stack, AsyncDispose>>
  : { [Key in AsyncDispose]: () => Promise<void> };

/**
 * What `asCompleted` returns: an async iterator of results, in the order in which their tasks complete.
 *
 * Its prototype inherits from that of all built-in async iterators, so it has what the engine gives them:
 * `[Symbol.asyncIterator]()`, `[Symbol.asyncDispose]()` and, where they exist, the async iterator helpers.
 * It has no `throw()`.
 *
 * @typeParam T - The type of a result.
 * @see The specification, section "As-Completed Iterator Objects"
 */
export interface AsCompletedIterator<T> extends AsyncIterableIterator<T>, AsyncDisposal {
  /**
   * Asks for the next result. Calls may overlap. They are answered in turn, with results in completion order, and
   * never raise the limit.
   *
   * @returns A promise for the result, or for `{ value: undefined, done: true }` when there are no more results. It
   *   rejects if a task or the source fails. After that the iterator is done.
   */
  next(): Promise<IteratorResult<T, undefined>>;
  /**
   * Ends the iteration and closes the source, as leaving a `for await` loop does. Results that wait are dropped, and
   * `next()` calls that wait are answered done at once. So calling this from outside ends a loop that is waiting.
   *
   * @returns A promise for `{ value: undefined, done: true }`. It does not wait for running tasks. It waits for the
   *   `return()` of an async source, and an async generator answers its open `next()` calls before that. It rejects
   *   with what closing the source throws.
   */
  return(): Promise<IteratorResult<T, undefined>>;
  /** Returns this iterator itself. */
  [Symbol.asyncIterator](): AsCompletedIterator<T>;
}

/** The arguments after `items`: an async iterable must have a limit. What may be anything need not. */
export type LimitFor<I> = IterableObject<unknown> | AsyncIterable<unknown> extends I
  ? [limit?: number]
  : [Extract<I, AsyncIterable<unknown>>] extends [never]
    ? [limit?: number]
    : [limit: number];

/** What is delivered: each value of an async iterable as it is, else what the promises of an iterable fulfil with. */
export type ResultOf<I> = 0 extends I & 1
  ? I
  : I extends AsyncIterable<infer T>
    ? T
    : I extends Iterable<infer T>
      ? Awaited<T>
      : never;

/** The type of `asCompleted`, and so of `Promise.asCompleted`. */
export interface AsCompleted {
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
  <I extends IterableObject<unknown> | AsyncIterable<unknown>>(
    items: I,
    ...limit: LimitFor<I>
  ): AsCompletedIterator<ResultOf<I>>;
}
