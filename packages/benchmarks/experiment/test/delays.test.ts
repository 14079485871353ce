import { expect, test } from "vitest";
import { delayOf } from "../src/delays.ts";

const delays = { maxDelay: 3, unit: 1000, seed: 1 };
const first = (count: number, settings = delays): number[] =>
  Array.from({ length: count }, (_, index) => delayOf(settings, index));

test("a delay depends on the seed and the index alone", () => {
  const inOrder = first(100);
  const backwards = Array.from({ length: 100 }, (_, index) => delayOf({ ...delays }, 99 - index)).reverse();
  expect(backwards).toEqual(inOrder);
});

test("another seed gives other delays", () => {
  expect(first(100, { ...delays, seed: 2 })).not.toEqual(first(100));
});

test("every whole number of units from 0 to the longest delay is equally likely", () => {
  const counts = new Map<number, number>();
  for (const delay of first(40_000)) counts.set(delay, (counts.get(delay) ?? 0) + 1);
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual([0, 1000, 2000, 3000]);
  // The standard deviation of each count is 87.
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(350);
});

test("the unit scales the delays and changes nothing else", () => {
  expect(first(100, { ...delays, unit: 1 })).toEqual(first(100).map((delay) => delay / 1000));
});

test("without a longest delay there is none", () => {
  expect(new Set(first(100, { ...delays, maxDelay: 0 }))).toEqual(new Set([0]));
});
