import "as-completed-limit/auto";
import { check } from "./check.mjs";

check(Promise.asCompleted).then((log) =>
  console.log(`polyfill, Promise.asCompleted ${typeof Promise.asCompleted}: ${log}`),
);
