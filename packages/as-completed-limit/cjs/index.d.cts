import type {
  AsCompleted,
  AsCompletedIterator,
  AsyncDisposal,
  IterableObject,
  getPolyfill,
  shim,
} from "../dist/core.cjs";

interface Main extends AsCompleted {
  readonly asCompleted: AsCompleted;
  readonly default: AsCompleted;
  readonly implementation: AsCompleted;
  readonly getPolyfill: typeof getPolyfill;
  readonly shim: typeof shim;
}

declare const asCompleted: Main;

declare namespace asCompleted {
  export type { AsCompleted, AsCompletedIterator, AsyncDisposal, IterableObject };
}

export = asCompleted;
