// as-completed-limit/auto: defines `Promise.asCompleted` unless it is there, and declares it to TypeScript.
import type { AsCompleted } from "./types.ts";
import { shim } from "./install.ts";

shim();

declare global {
  interface PromiseConstructor {
    asCompleted: AsCompleted;
  }
}
