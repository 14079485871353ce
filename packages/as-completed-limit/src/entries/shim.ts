// as-completed-limit/shim: `shim` together with the declaration of `Promise.asCompleted` for TypeScript.
// That is why this is not what the main entry exports: importing the ponyfill must not declare a global.
import type { AsCompleted } from "./index.ts";
export { shim, shim as default } from "./index.ts";

declare global {
  interface PromiseConstructor {
    asCompleted: AsCompleted;
  }
}
