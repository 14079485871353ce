"use strict";

function mayEvaluate() {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

(async () => {
  const results = [];
  const late = new Promise((resolve) => setTimeout(resolve, 0, "late"));
  for await (const result of Promise.asCompleted([late, "early"], 2)) results.push(result);
  console.log(`${results.join(", ")}; code from strings: ${mayEvaluate()}`);
})();
