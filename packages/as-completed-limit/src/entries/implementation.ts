// as-completed-limit/implementation: the function itself, whatever the engine has.
export { asCompleted, asCompleted as default } from "./index.ts";
export type {
  AsCompleted,
  AsCompletedIterator,
  AsyncDisposal,
  IterableObject,
  LimitFor,
  ResultOf,
} from "./index.ts";
