const asCompleted = require("as-completed-limit");

import("./check.mjs")
  .then(({ check }) => check(asCompleted))
  .then((log) => console.log(`ponyfill, Promise.asCompleted ${typeof Promise.asCompleted}: ${log}`));
