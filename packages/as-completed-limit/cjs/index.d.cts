import type * as core from "../dist/core.cjs";

interface Main extends core.AsCompleted {
  readonly asCompleted: core.AsCompleted;
  readonly default: core.AsCompleted;
  readonly implementation: core.AsCompleted;
  readonly getPolyfill: typeof core.getPolyfill;
  readonly shim: typeof core.shim;
}

declare const asCompleted: Main;

declare namespace asCompleted {
  type AsCompleted = core.AsCompleted;
  type AsCompletedIterator<T> = core.AsCompletedIterator<T>;
  type AsyncDisposal = core.AsyncDisposal;
  type IterableObject<T> = core.IterableObject<T>;
  type LimitFor<I> = core.LimitFor<I>;
  type ResultOf<I> = core.ResultOf<I>;
}

export = asCompleted;
