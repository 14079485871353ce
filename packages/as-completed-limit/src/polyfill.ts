// as-completed-limit: which function `Promise.asCompleted` should be here.
import { asCompleted } from "./implementation.ts";
import type { AsCompleted } from "./implementation.ts";

/** Returns the native `Promise.asCompleted` if this engine has one, else this package's implementation. */
export function getPolyfill(): AsCompleted {
  return (Promise as { asCompleted?: AsCompleted }).asCompleted ?? asCompleted;
}
