import asCompleted = require("as-completed-limit");
import getPolyfill = require("as-completed-limit/polyfill");

// @ts-expect-error: a string is not a source of tasks.
const text = () => asCompleted("ab", 1);

async function main(): Promise<void> {
  let sum = 0;
  for await (const result of asCompleted(new Set([1, Promise.resolve(2)]))) sum += result;
  for await (const result of asCompleted.getPolyfill()([3], 1)) sum += result;
  for await (const result of getPolyfill()([4], Infinity)) sum += result;
  console.log(`${sum}, ${typeof text}`);
}

void main();
