// What an iterator holds, and what it lets go.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { deferreds, done, settle, source } from "./support.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function isCollected(reference: WeakRef<object>): Promise<boolean> {
  // A reference that was just made or read is kept alive until the current job ends.
  await settle();
  collectGarbage();
  return reference.deref() === undefined;
}

describe("Memory", () => {
  test("a delivered result is not held, whether it waited or not", async () => {
    const results = asCompleted(
      (function* () {
        for (;;) yield Promise.resolve({});
      })(),
      2,
    );
    const taken = async () => new WeakRef((await results.next()).value as object);
    const delivered = [await taken(), await taken(), await taken()];
    for (const reference of delivered) expect(await isCollected(reference)).toBe(true);
    await results.return();
  });

  test("a delivered result is not held if it waited while others were taken", async () => {
    const tasks = deferreds<object>(8);
    const settlers = tasks.map(({ resolve }) => resolve);
    // Not a generator, which would keep alive what it has yielded.
    const items = {
      [Symbol.iterator]: () => items,
      next: () => ({ done: false, value: tasks.shift()?.promise ?? new Promise<object>(() => undefined) }),
    };
    const results = asCompleted(items, 8);
    const complete = async (count: number) => {
      for (const fulfil of settlers.splice(0, count)) fulfil({});
      await settle();
    };
    const taken = async () => new WeakRef((await results.next()).value as object);
    const first = taken();
    await complete(5);
    const delivered = [await first, await taken(), await taken()];
    await complete(3);
    while (delivered.length < 8) delivered.push(await taken());
    for (const [index, reference] of delivered.entries())
      expect(await isCollected(reference), `result ${index}`).toBe(true);
    await results.return();
  });

  test.each(["exhausted", "failed", "returned"])(
    "the source is not held once the iterator is done: %s",
    async (how) => {
      const open = () => {
        const items = source<unknown>(how === "failed" ? [Promise.reject(new Error("task"))] : [1]);
        return { results: asCompleted(items, 1), reference: new WeakRef(items) };
      };
      const { results, reference } = open();
      if (how === "returned") await results.return();
      else await Array.fromAsync(results).catch(() => undefined);
      expect(await isCollected(reference)).toBe(true);
      expect(await results.next()).toEqual(done);
    },
  );

  test("a task that never ends does not hold the source, and is not held, once the iterator is done", async () => {
    const open = () => {
      const task = new Promise(() => undefined);
      const items = source([task]);
      return { results: asCompleted(items, 1), references: [new WeakRef(items), new WeakRef(task)] };
    };
    const { results, references } = open();
    void results.next();
    await results.return();
    for (const reference of references) expect(await isCollected(reference)).toBe(true);
  });

  test("results that wait are dropped by return()", async () => {
    const { results, reference } = await (async () => {
      const value = {};
      const iterator = asCompleted([1, value, new Promise(() => undefined)], 3);
      await iterator.next();
      await settle();
      await iterator.return();
      return { results: iterator, reference: new WeakRef(value) };
    })();
    expect(await isCollected(reference)).toBe(true);
    expect(await results.next()).toEqual(done);
  });

  test("the memory does not grow with the number of tasks", async () => {
    const many = 200_000;
    function* values() {
      for (let value = 0; value < many; value++) yield value;
    }
    const results = asCompleted(values(), 2);
    const heapAfter = async (tasks: number): Promise<number> => {
      for (let task = 0; task < tasks; task++) await results.next();
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await heapAfter(1000);
    const after = await heapAfter(many - 2000);
    // Were there anything left of each task, that would be some megabytes.
    expect(after - before).toBeLessThan(1e6);
    await results.return();
  });
});
