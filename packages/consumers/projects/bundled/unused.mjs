import { asCompleted, getPolyfill, shim } from "as-completed-limit";

console.log("nothing of it is used");
