import { expect, test } from "vitest";
import { idealMakespan } from "../src/ideal.ts";
import { idealSeconds } from "../src/settings.ts";

test.each([
  { delays: [], limit: 3, makespan: 0, why: "there is nothing to do" },
  { delays: [3, 1, 2], limit: 1, makespan: 6, why: "one slot takes the sum" },
  { delays: [3, 1, 2], limit: 3, makespan: 3, why: "enough slots take the longest" },
  {
    delays: [3, 1, 2, 2],
    limit: 2,
    makespan: 5,
    why: "the second slot takes 1, then 2 until 3; the last begins at 3",
  },
  {
    delays: [1, 1, 3],
    limit: 2,
    makespan: 4,
    why: "tasks are begun in order, although 3 first would end at 3",
  },
  { delays: [0, 0, 2, 0, 2], limit: 2, makespan: 2, why: "what takes no time frees its slot at once" },
])("$delays on $limit slots take $makespan: $why", ({ delays, limit, makespan }) => {
  expect(idealMakespan(delays, limit)).toBe(makespan);
});

test("the ideal of the experiment is that of the server's delays", () => {
  const settings = { requests: 1000, limit: 1, maxDelay: 3, unit: 1000, seed: 1, port: 0 };
  // The sum of 1,000 delays of 1.5 s on average, with a standard deviation of 35 s.
  expect(idealSeconds(settings)).toBeGreaterThan(1400);
  expect(idealSeconds(settings)).toBeLessThan(1600);
  expect(idealSeconds({ ...settings, limit: 1000 })).toBe(3);
  expect(idealSeconds({ ...settings, maxDelay: 0 })).toBe(0);
});
