// The parts that are used of packages without types of their own.
declare module "core-js-pure/full/async-iterator/index.js" {
  interface Helper<T> extends AsyncIterableIterator<T> {
    map<U>(mapper: (value: T) => Promise<U>): Helper<U>;
  }
  const AsyncIterator: { from: <T>(items: Iterable<T> | AsyncIterable<T>) => Helper<T> };
  export default AsyncIterator;
}

declare module "tiny-async-pool" {
  export default function asyncPool<T, R>(
    concurrency: number,
    iterable: Iterable<T>,
    run: (item: T) => Promise<R>,
  ): AsyncIterable<R>;
}
