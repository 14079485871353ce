import byDefault, { asCompleted, getPolyfill } from "as-completed-limit";
import type { AsCompleted, AsCompletedIterator } from "as-completed-limit";
import implementation from "as-completed-limit/implementation";
import polyfill from "as-completed-limit/polyfill";

const same: AsCompleted[] = [byDefault, implementation, getPolyfill(), polyfill()];
const results: AsCompletedIterator<number> = asCompleted([1, Promise.resolve(2)], 1);

// @ts-expect-error: a string is not a source of tasks.
const text = () => asCompleted("ab", 1);
// @ts-expect-error: a limit is a number.
const limit = () => asCompleted([1], "1");
// @ts-expect-error: there is nothing to iterate over.
const none = () => asCompleted({ length: 1 }, 1);

let sum = 0;
for await (const result of results) sum += result;
console.log(`${sum}, ${same.length}, ${[text, limit, none].length}`);
