// The picture of the home page shows what the package does.
import { asCompleted as realAsCompleted } from "as-completed-limit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asCompleted, batches, endOf } from "../src/schedule.ts";

const durations = [5, 12, 3, 6, 4, 3, 13, 5, 3, 9, 6, 4];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("tasks start and end as the package starts and ends them", async () => {
  const real: { task: number; start: number; end: number }[] = [];
  const begin = Date.now();
  const tasks = durations.entries().map(async ([task, length]) => {
    const start = Date.now() - begin;
    await new Promise((resolve) => setTimeout(resolve, length));
    return { task, start, end: Date.now() - begin };
  });
  const loop = (async () => {
    for await (const task of realAsCompleted(tasks, 4)) real.push(task);
  })();
  await vi.runAllTimersAsync();
  await loop;
  const drawn = asCompleted(durations, 4).map(({ task, start, end }) => ({ task, start, end }));
  expect(real.sort((a, b) => a.task - b.task)).toEqual(drawn);
});

test("a lane has one task at a time", () => {
  for (const bars of [asCompleted(durations, 4), batches(durations, 4)]) {
    for (const a of bars) {
      for (const b of bars) {
        if (a.task < b.task && a.lane === b.lane) expect(a.end).toBeLessThanOrEqual(b.start);
      }
    }
  }
});

test("a batch starts when the slowest task of the one before has ended", () => {
  const bars = batches([1, 5, 2, 2], 2);
  expect(bars.map(({ start }) => start)).toEqual([0, 0, 5, 5]);
  expect(endOf(bars)).toBe(7);
});
