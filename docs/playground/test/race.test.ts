import { describe, expect, test } from "vitest";
import { never, runBand } from "../race/band.ts";
import type { Band } from "../race/band.ts";
import { idealTime, planTasks } from "../race/plan.ts";
import { presets, readSettings, writeSettings } from "../race/settings.ts";
import type { RaceSettings } from "../race/settings.ts";
import { simulate } from "../race/simulate.ts";
import { describeRace } from "../race/summary.ts";
import type { StrategyName } from "../race/strategies.ts";

const usual = presets[0].settings;
const inTwos = { limit: 2, consumer: 0, tolerant: false };

function tasksOf(durations: readonly number[], failing?: number) {
  return durations.map((duration, index) => ({ duration, fails: index === failing }));
}

function times({ start, end, delivered }: Band): string[] {
  return start.map((time, index) => `${time} ${end[index] as number} ${delivered[index] as number}`);
}

describe("start, end and delivery of four tasks of 30, 10, 10, 20 ms, two at a time", () => {
  const tasks = tasksOf([30, 10, 10, 20]);
  test.each<[StrategyName, string[], number]>([
    // The semaphore refills at once, and Promise.all waits for all.
    ["semaphore", ["0 30 40", "0 10 40", "10 20 40", "20 40 40"], 40],
    // The second batch starts when the 30 ms are over.
    ["batches", ["0 30 30", "0 10 30", "30 40 50", "30 50 50"], 50],
    // The second result keeps its slot until the first is delivered.
    ["ordered", ["0 30 30", "0 10 30", "30 40 40", "30 50 50"], 50],
    ["asCompleted", ["0 30 30", "0 10 10", "10 20 20", "20 40 40"], 40],
  ])("%s", async (strategy, expected, time) => {
    const band = await runBand(strategy, tasks, inTwos);
    expect(times(band)).toEqual(expected);
    expect(band).toMatchObject({ time, failed: false, lanes: 2, results: 4, mostRunning: 2 });
  });
  test("the ideal is 40 ms, and 50 ms if the consumer needs 10 ms for each result", () => {
    expect(idealTime(tasks, 2, 0)).toBe(40);
    // Results are there at 10, 20, 30 and 40 ms, and used up at 20, 30, 40 and 50 ms.
    expect(idealTime(tasks, 2, 10)).toBe(50);
  });
});

describe("a consumer that needs 25 ms for a result, three tasks of 10 ms, two at a time", () => {
  const options = { ...inTwos, consumer: 25 };
  test.each<[StrategyName, string[], number, number]>([
    ["semaphore", ["0 10 20", "0 10 45", "10 20 70"], 95, 2],
    ["batches", ["0 10 10", "0 10 35", "60 70 70"], 95, 1],
    ["ordered", ["0 10 10", "0 10 35", "10 20 60"], 85, 2],
    // A slot is free when its result is delivered, so the third task starts at 10 ms.
    ["asCompleted", ["0 10 10", "0 10 35", "10 20 60"], 85, 2],
  ])("%s", async (strategy, expected, time, mostWaiting) => {
    const band = await runBand(strategy, tasksOf([10, 10, 10]), options);
    expect(times(band)).toEqual(expected);
    expect(band).toMatchObject({ time, mostWaiting });
  });
});

describe("the first of four tasks fails", () => {
  const tasks = tasksOf([10, 20, 10, 10], 0);
  test("a semaphore starts the others all the same", async () => {
    // The second starts in the moment of the failure, before the loop hears of it.
    const band = await runBand("semaphore", tasks, { ...inTwos, limit: 1 });
    expect(band).toMatchObject({ time: 10, failed: true, results: 0, startedAfterFailure: 2, lastEnd: 50 });
  });
  test("Promise.asCompleted starts no other", async () => {
    const band = await runBand("asCompleted", tasks, inTwos);
    expect(band).toMatchObject({ time: 10, failed: true, results: 0, startedAfterFailure: 0, lastEnd: 20 });
    expect(band.start).toEqual([0, 0, never, never]);
  });
  test("who tolerates failures gets all results", async () => {
    const band = await runBand("asCompleted", tasks, { ...inTwos, tolerant: true });
    expect(band).toMatchObject({ time: 30, failed: false, results: 4 });
  });
});

test("unsettled promises: a semaphore has one for each task that waits, and two for each that runs", async () => {
  const tasks = tasksOf([10, 10, 10, 10]);
  expect((await runBand("semaphore", tasks, inTwos)).promises).toEqual([
    [0, 6],
    [10, 4],
    [20, 0],
  ]);
  expect((await runBand("asCompleted", tasks, inTwos)).promises).toEqual([
    [0, 2],
    [10, 2],
    [20, 0],
  ]);
});

test("waiting results keep their lanes, and a task gets the first that is free", async () => {
  const { lane } = await runBand("ordered", tasksOf([30, 10, 10, 10]), { ...inTwos, limit: 3 });
  // Nothing is delivered before 30 ms; then all three lanes are free.
  expect(lane).toEqual([0, 1, 2, 0]);
});

describe("the tasks", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(planTasks(usual)).toEqual(planTasks({ ...usual }));
    expect(planTasks(usual)).not.toEqual(planTasks({ ...usual, seed: usual.seed + 1 }));
  });
  test("one in fifty is slow, also if there are fewer", () => {
    const slow = (tasks: number): number =>
      planTasks({ ...usual, tasks }).filter(({ duration }) => duration === 1000).length;
    expect([10, 50, 500].map(slow)).toEqual([1, 1, 10]);
  });
  test("one in twenty fails if any may", () => {
    const failing = (failures: RaceSettings["failures"]): number =>
      planTasks({ ...usual, tasks: 100, failures }).filter(({ fails }) => fails).length;
    expect((["none", "fast", "tolerated"] as const).map(failing)).toEqual([0, 5, 5]);
  });
});

describe("settings in the address", () => {
  test.each(presets)("$name comes back", ({ settings }) => {
    expect(readSettings(writeSettings(settings))).toEqual(settings);
  });
  test("nonsense is as if nothing were said, and what is too large is the largest", () => {
    const query = new URLSearchParams("tasks=1e9&limit=many&delays=none&consumer=1.5&seed=0");
    expect(readSettings(query)).toEqual({ ...usual, tasks: 5000, seed: 1 });
  });
});

describe("a race", () => {
  test.each(presets)(
    "$name: nobody is quicker than the ideal, and Promise.asCompleted keeps its limit",
    async ({ settings }) => {
      const trace = await simulate(settings);
      const { limit, failures } = settings;
      for (const band of trace.bands) {
        expect(band.mostRunning).toBeLessThanOrEqual(limit);
        if (failures !== "fast") expect(band.time).toBeGreaterThanOrEqual(trace.ideal);
      }
      const ours = trace.bands.at(-1) as Band;
      expect(ours.mostPromises).toBeLessThanOrEqual(limit);
      // Running tasks and waiting results share the slots, so as many lanes are enough.
      expect(ours.lanes).toBe(Math.min(limit, settings.tasks));
    },
  );
  test("is the same each time, and survives JSON", async () => {
    const trace = await simulate(usual);
    expect(JSON.parse(JSON.stringify(trace))).toEqual(await simulate(usual));
  });
  test("is described by what it shows", async () => {
    expect(describeRace(await simulate(usual))).toMatch(
      /^The batches take 1\.7 times as long as Promise\.asCompleted, because each batch waits for its slowest task: on average 2\.\d of 5 slots/,
    );
    expect(describeRace(await simulate({ ...usual, failures: "fast" }))).toMatch(
      /Promise\.asCompleted delivers \d+ results before it says so at \d+ ms, and starts nothing more\. The semaphore .* still starts the other \d+ tasks/,
    );
    expect(describeRace(await simulate({ ...usual, delays: "equal" }))).toContain("take about as long");
  });
});
