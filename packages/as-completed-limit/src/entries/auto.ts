// as-completed-limit/auto: defines `Promise.asCompleted` where it is missing, and declares it to TypeScript.
import type { AsCompleted } from "./index.ts";
import { shim } from "./index.ts";

shim();

declare global {
  interface PromiseConstructor {
    asCompleted: AsCompleted;
  }
}
