// as-completed-limit: the only file that touches a global.
import { defineProperty } from "./intrinsics.ts";
import type { AsCompleted } from "./types.ts";
import { getPolyfill } from "./get-polyfill.ts";

/**
 * Defines `Promise.asCompleted`, with the attributes of a built-in function, unless there is a correct one.
 *
 * Calling it again is harmless, and so is calling the `shim` of another copy or version of this package. If something
 * replaces the global `Promise`, such as zone.js, call it after that: the new `Promise` has no `asCompleted`.
 *
 * @returns What `Promise.asCompleted` is now: the same as `getPolyfill` returns.
 * @throws TypeError if the property cannot be defined, for example after `lockdown()` or under `--frozen-intrinsics`.
 *
 * @example
 * ```ts
 * import shim from "as-completed-limit/shim";
 *
 * shim();
 * for await (const value of Promise.asCompleted([Promise.resolve(1)], 1)) console.log(value); // prints: 1
 * ```
 */
export function shim(): AsCompleted {
  const polyfill = getPolyfill();
  if ((Promise as { asCompleted?: unknown }).asCompleted !== polyfill) {
    defineProperty(Promise, "asCompleted", {
      value: polyfill,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }
  return polyfill;
}
