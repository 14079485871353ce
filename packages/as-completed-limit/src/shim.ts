// as-completed-limit: the only file that touches a global.
import type { AsCompleted } from "./implementation.ts";
import { getPolyfill } from "./polyfill.ts";

/** Defines `Promise.asCompleted` if it is missing, with the attributes of a built-in function, and returns it. */
export function shim(): AsCompleted {
  const polyfill = getPolyfill();
  if ((Promise as { asCompleted?: AsCompleted }).asCompleted !== polyfill) {
    Object.defineProperty(Promise, "asCompleted", {
      value: polyfill,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }
  return polyfill;
}
