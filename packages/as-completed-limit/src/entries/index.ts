// as-completed-limit: the ponyfill. Importing it changes nothing.
export { asCompleted, asCompleted as default, asCompleted as implementation } from "../as-completed.ts";
export type {
  AsCompleted,
  AsCompletedIterator,
  AsyncDisposal,
  IterableObject,
  LimitFor,
  ResultOf,
} from "../types.ts";
export { getPolyfill } from "../get-polyfill.ts";
export { shim } from "../install.ts";
