require("as-completed-limit/auto");

import("./check.mjs")
  .then(({ check }) => check(Promise.asCompleted))
  .then((log) => console.log(`polyfill, Promise.asCompleted ${typeof Promise.asCompleted}: ${log}`));
