// What the console of every page has, and says.
import "as-completed-limit/auto";

console.log(
  `Promise.asCompleted is installed on this page. Try it:

const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms, ms));
for await (const ms of Promise.asCompleted([300, 100, 200].values().map(after), 2)) console.log(ms);`,
);
