import { asCompleted } from "as-completed-limit";
import { expect, test, vi } from "vitest";

test("the ponyfill yields in completion order, on fake timers", async () => {
  vi.useFakeTimers();
  const late = new Promise((resolve) => setTimeout(resolve, 1e6, "late"));
  const results = asCompleted([late, "early"], 2);
  expect(await results.next()).toEqual({ value: "early", done: false });
  vi.runAllTimers();
  expect(await results.next()).toEqual({ value: "late", done: false });
  expect(await results.next()).toEqual({ value: undefined, done: true });
});

test("the polyfill is installed", async () => {
  await import("as-completed-limit/auto");
  expect(() => Promise.asCompleted("ab")).toThrow(TypeError);
});
