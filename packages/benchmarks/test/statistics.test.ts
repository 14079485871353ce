import { expect, test } from "vitest";
import { summarize, summarizeRatio } from "../src/statistics.ts";

test("a summary is the median and the quartiles, whatever the order", () => {
  expect(summarize([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7 });
  expect(summarize([4, 2]).median).toBe(3);
});

test("a summary leaves the list as it is", () => {
  const values = [3, 1, 2];
  summarize(values);
  expect(values).toEqual([3, 1, 2]);
});

test("a ratio is taken round by round: a round that was slow for both sides changes nothing", () => {
  expect(summarizeRatio([2, 20, 2], [1, 10, 1])).toEqual({ median: 2, low: 2, high: 2 });
});

test("a ratio can be to the sum of several", () => {
  expect(summarizeRatio([3, 30], [1, 10], [2, 20]).median).toBe(1);
});

test("nothing is no number", () => {
  expect(() => summarize([])).toThrow("nothing to summarize");
  expect(() => summarizeRatio([1, 2], [1])).toThrow("round 1");
});
