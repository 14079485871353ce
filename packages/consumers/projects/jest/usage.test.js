const asCompleted = require("as-completed-limit");

test("the ponyfill yields in completion order", async () => {
  const results = [];
  const late = new Promise((resolve) => setImmediate(resolve, "late"));
  for await (const result of asCompleted([late, "early"], 2)) results.push(result);
  expect(results).toEqual(["early", "late"]);
});

test("the polyfill is installed in Jest's realm", async () => {
  require("as-completed-limit/auto");
  expect(() => Promise.asCompleted("ab")).toThrow(TypeError);
  await expect(Promise.asCompleted([1], 1).next()).resolves.toEqual({ value: 1, done: false });
});
