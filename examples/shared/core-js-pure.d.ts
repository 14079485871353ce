// core-js-pure has no types of its own. This is the part of it that the examples use.
declare module "core-js-pure/full/async-iterator/index.js" {
  interface AsyncIteratorHelper<T> extends AsyncIterableIterator<T> {
    map<U>(callback: (value: T, index: number) => U | PromiseLike<U>): AsyncIteratorHelper<U>;
  }
  const AsyncIterator: {
    from<T>(source: AsyncIterable<T>): AsyncIteratorHelper<T>;
  };
  export default AsyncIterator;
}
