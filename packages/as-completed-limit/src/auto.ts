// as-completed-limit/auto: defines `Promise.asCompleted` if it is missing, and declares it to TypeScript.
import type { AsCompleted } from "./implementation.ts";
import { shim } from "./shim.ts";

shim();

declare global {
  interface PromiseConstructor {
    asCompleted: AsCompleted;
  }
}
