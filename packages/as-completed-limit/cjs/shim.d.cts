import { shim } from "../dist/core.cjs";
import type { AsCompleted } from "../dist/core.cjs";

declare global {
  interface PromiseConstructor {
    asCompleted: AsCompleted;
  }
}

export = shim;
