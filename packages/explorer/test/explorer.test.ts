import { setImmediate } from "node:timers/promises";
import { asCompleted } from "as-completed-limit";
import { expect, test } from "vitest";
import { Driver } from "../src/driver.ts";
import { exhaust } from "../src/exhaustive.ts";
import { createHostWorld } from "../src/host-world.ts";
import { sampleScenarios } from "../src/random.ts";
import { scenarioSchema } from "../src/scenario.ts";
import type { Scenario } from "../src/scenario.ts";
import { simplify } from "../src/simplify.ts";
import { tracePolyfill, traceReference } from "../src/tracers.ts";

/** Calls `next` of the source once more than the limit allows. */
function greedy(items: never, limit: number): unknown {
  return asCompleted(items, limit + 1);
}

/** Answers one job too late. */
function late(items: never, limit: number): unknown {
  const iterator = asCompleted(items, limit);
  return { next: async () => await iterator.next(), return: () => iterator.return() };
}

test("a trace tells what happened and in which job", async () => {
  const scenario: Scenario = {
    source: "sync",
    limit: 1,
    pulls: [{ element: "pending" }],
    steps: ["next", "job", "fulfil 0"],
  };
  const expected = [
    "0 get Symbol.asyncIterator",
    "0 get Symbol.iterator",
    "0 open",
    "0 get next",
    "5 next() 0",
    "5 pull 0",
    "5 get done 0",
    "5 get value 0",
    "5 task 0",
    "11 fulfil 0",
    "12 pull 1",
    "12 get done 1",
    "13 next() 0 answers value: value 0, done: false",
  ];
  expect(traceReference(scenario)).toEqual(expected);
  expect(await tracePolyfill(scenario)).toEqual(expected);
});

test("exhaustive scenarios are valid, and no two are the same", async () => {
  const seen = new Set<string>();
  let count: number;
  for (const breadth of ["core", "wide"] as const) {
    seen.clear();
    count = 0;
    for await (const scenario of exhaust(2, breadth)) {
      expect(scenarioSchema.safeParse(scenario).error).toBeUndefined();
      seen.add(JSON.stringify(scenario));
      count++;
    }
    expect(count).toBeGreaterThan(100);
    expect(seen.size).toBe(count);
  }
});

test("random scenarios are valid, and the same for the same seed", () => {
  const sample = sampleScenarios(7, 200);
  for (const scenario of sample) expect(scenarioSchema.safeParse(scenario).error).toBeUndefined();
  expect(sampleScenarios(7, 200)).toEqual(sample);
});

/** Answers `return` with its argument. */
function generous(items: never, limit: number): unknown {
  const iterator = asCompleted(items, limit);
  return {
    next: () => iterator.next(),
    return: async (value: unknown) => ({ ...(await iterator.return()), value }),
  };
}

test("an argument is passed to every other call, and an implementation that answers with it is found", async () => {
  const scenario: Scenario = { source: "sync", limit: 1, pulls: [], steps: ["next", "return"] };
  const { clock } = new Driver(createHostWorld(generous), scenario);
  await setImmediate();
  expect(clock.trace.join()).toContain("answers value: an argument, done: true");
  expect(traceReference(scenario).join()).not.toContain("an argument");
});

test("a call on another object rejects in both", async () => {
  const scenario: Scenario = {
    source: "sync",
    limit: 1,
    pulls: [],
    steps: ["next elsewhere", "return elsewhere"],
  };
  const trace = traceReference(scenario);
  expect(trace.filter((event) => event.endsWith("rejects TypeError"))).toHaveLength(2);
  expect(await tracePolyfill(scenario)).toEqual(trace);
});

test.for([
  ["greedy", greedy, { source: "sync", limit: 1, pulls: [{}], steps: ["next"] }],
  ["late", late, { source: "sync", limit: 1, pulls: [], steps: ["next"] }],
] as const)("a %s implementation is found, by the simplest scenario", async ([, broken, simplest]) => {
  const isBroken = async (scenario: Scenario): Promise<boolean> => {
    const { clock } = new Driver(createHostWorld(broken), scenario);
    await setImmediate();
    return clock.trace.join() !== traceReference(scenario).join();
  };
  for (const scenario of sampleScenarios(7, 100)) {
    if (scenario.source !== "generator" || !(await isBroken(scenario))) continue;
    expect(await simplify(scenario, isBroken)).toEqual(simplest);
    return;
  }
  expect.unreachable("no scenario shows that it is broken");
});
