import type { AsCompleted } from "../dist/core.cjs";

declare global {
  interface PromiseConstructor {
    asCompleted: AsCompleted;
  }
}
