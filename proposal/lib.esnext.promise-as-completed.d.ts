// The declaration of `Promise.asCompleted` as TypeScript's own library would have it: with the library's interfaces, and
// nothing imported. `proposal/test/lib.test.ts` compares it with the types of the package as-completed-limit.

interface AsCompletedIterator<T> extends AsyncIteratorObject<T, BuiltinIteratorReturn, unknown> {
  next(): Promise<IteratorResult<T, BuiltinIteratorReturn>>;
  return(): Promise<IteratorResult<T, BuiltinIteratorReturn>>;
  [Symbol.asyncIterator](): AsCompletedIterator<T>;
}

interface PromiseConstructor {
  /**
   * Calls `next()` of an async iterable, up to `limit` times at once, and gives each value, as it is, as soon as it is ready.
   * @param items An async iterable. Each call of its `next()` is a task.
   * @param limit How many tasks may run, or have a result that nobody has read: a positive integer.
   * @returns An async iterator of the results, in the order in which the tasks complete.
   */
  asCompleted<T>(items: AsyncIterable<T>, limit: number): AsCompletedIterator<T>;

  /**
   * Runs the tasks of a lazy iterable, at most `limit` of them at a time, and gives each result as soon as it is ready.
   * A task is an element of the iterable: a promise, or a value, which is a task that has completed already.
   * Nothing is pulled from the iterable before the first call of `next()`. Leaving the loop closes the iterable.
   * @param items An iterable of promises or values. A string is refused.
   * @param limit How many tasks may run, or have a result that nobody has read: a positive integer, or Infinity.
   *      If it is left out, there is no limit.
   * @returns An async iterator of the results, in the order in which the tasks complete.
   */
  asCompleted<T>(items: Iterable<T> & object, limit?: number): AsCompletedIterator<Awaited<T>>;

  /**
   * Takes an iterable or an async iterable, with a limit that both can have.
   * @param items An iterable of promises or values, or an async iterable.
   * @param limit How many tasks may run, or have a result that nobody has read: a positive integer.
   * @returns An async iterator of the results, in the order in which the tasks complete.
   */
  asCompleted<T>(
    items: (Iterable<T> & object) | AsyncIterable<T>,
    limit: number,
  ): AsCompletedIterator<T | Awaited<T>>;
}
