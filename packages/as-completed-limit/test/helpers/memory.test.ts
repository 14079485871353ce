// What the helpers hold: a million items in flat memory, and nothing of what is over.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { asCompleted } from "as-completed-limit";
import { discoverTasks, mapTasks, trackTasks, withSignal } from "as-completed-limit/helpers";
import { isFullRun } from "@as-completed-limit/tooling/missing";
import { expect, test } from "vitest";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const many = isFullRun ? 1_000_000 : 100_000;

function* numbers() {
  for (let value = 0; value < many; value++) yield value;
}

async function* asyncNumbers() {
  await Promise.resolve();
  yield* numbers();
}

const asynchronous = async (value: number) => {
  await Promise.resolve();
  return { value };
};

test.each([
  ["mapTasks", () => mapTasks(numbers(), asynchronous)],
  ["mapTasks of an async source", () => mapTasks(asyncNumbers(), asynchronous)],
  ["discoverTasks, many seeds", () => discoverTasks(numbers(), asynchronous)],
  [
    "discoverTasks, a long chain",
    () => discoverTasks([0], (value, add) => (value < many - 1 && add(value + 1), asynchronous(value))),
  ],
  ["trackTasks", () => trackTasks(mapTasks(numbers(), asynchronous))],
  ["trackTasks of an async source", () => trackTasks(mapTasks(asyncNumbers(), asynchronous))],
] as const)(
  "%s: flat memory",
  async (_, make: () => Iterable<unknown> | AsyncIterable<unknown>) => {
    const results = withSignal(
      asCompleted(make() as AsyncIterable<unknown>, 10),
      new AbortController().signal,
    );
    const heapAfter = async (count: number): Promise<number> => {
      for (let index = 0; index < count; index++) await results.next();
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await heapAfter(1000);
    const after = await heapAfter(many - 2000);
    // Were there anything left of each item, that would be some megabytes.
    expect(after - before).toBeLessThan(1e6);
    await results.return();
  },
  120_000,
);

test("a million loops on one signal", async () => {
  const { signal } = new AbortController();
  const loops = async (count: number): Promise<number> => {
    for (let index = 0; index < count; index++) {
      const results = withSignal(asCompleted([index]), signal);
      await results.next();
      await (index % 2 ? results.return() : results.next());
    }
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = await loops(1000);
  expect((await loops(many)) - before).toBeLessThan(1e6);
}, 120_000);
