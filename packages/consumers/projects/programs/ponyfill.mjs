import { asCompleted } from "as-completed-limit";
import { check } from "./check.mjs";

check(asCompleted).then((log) =>
  console.log(`ponyfill, Promise.asCompleted ${typeof Promise.asCompleted}: ${log}`),
);
