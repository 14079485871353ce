// as-completed-limit/shim: `shim` together with the declaration of `Promise.asCompleted` for TypeScript.
// That is why this is not what the main entry exports: importing the ponyfill must not declare a global.
import type { AsCompletedIterator, IterableObject } from "./index.ts";
export { shim, shim as default } from "./index.ts";

declare global {
  // Methods, so that this and the declaration of a library that has Promise.asCompleted can stand side by side.
  interface PromiseConstructor {
    asCompleted<T>(items: IterableObject<T>, limit?: number): AsCompletedIterator<Awaited<T>>;
    asCompleted<T>(
      items: IterableObject<T> | AsyncIterable<T>,
      limit: number,
    ): AsCompletedIterator<Awaited<T>>;
  }
}
