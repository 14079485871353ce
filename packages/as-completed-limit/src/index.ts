// as-completed-limit: the ponyfill. Importing it changes nothing.
export { asCompleted, asCompleted as default } from "./implementation.ts";
export type { AsCompleted, AsCompletedIterator } from "./implementation.ts";
