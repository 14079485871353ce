// as-completed-limit/auto: defines `Promise.asCompleted` where it is missing, and declares it to TypeScript.
import type { AsCompletedIterator, IterableObject } from "./index.ts";
import { shim } from "./index.ts";

shim();

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
