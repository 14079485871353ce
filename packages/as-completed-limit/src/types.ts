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

/** The type of `asCompleted`, and so of `Promise.asCompleted`: what may be left out depends on the kind of `items`. */
export interface AsCompleted {
  /**
   * Takes an iterable. Without a limit, all tasks start at the first `next()`.
   *
   * @typeParam T - The type of an element of `items`: a promise for a result, or a result.
   */
  <T>(items: IterableObject<T>, limit?: number): AsCompletedIterator<Awaited<T>>;
  /**
   * Takes an async iterable too, which must have a limit.
   *
   * @typeParam T - The type of an element of `items`.
   */
  <T>(items: IterableObject<T> | AsyncIterable<T>, limit: number): AsCompletedIterator<Awaited<T>>;
}
