// For code blocks that need the function which docs/guide/async-sources.md shows.

/** An async iterator whose `next()` may be called again before it has answered: each call works on one element. */
export function concurrentMap<T, R>(
  source: AsyncIterable<T>,
  work: (element: T) => Promise<R>,
): AsyncIterableIterator<R> {
  const iterator = source[Symbol.asyncIterator]();
  return {
    async next() {
      const result = await iterator.next();
      if (result.done === true) return { value: undefined, done: true };
      return { value: await work(result.value), done: false };
    },
    async return() {
      await iterator.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
