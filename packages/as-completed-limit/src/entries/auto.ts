// as-completed-limit/auto: defines `Promise.asCompleted` where it is missing. ./shim.ts declares it to TypeScript.
import { shim } from "./shim.ts";

shim();
