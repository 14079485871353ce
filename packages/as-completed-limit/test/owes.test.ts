// What the implementation owes beyond the specification: memory, work, stack, asynchronous context.
import { AsyncLocalStorage } from "node:async_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { asyncSource, deferred, deferreds, done, item, settle, source } from "./support.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function isCollected(reference: WeakRef<object>): Promise<boolean> {
  // A reference that was just made or read is kept alive until the current job ends.
  await settle();
  collectGarbage();
  return reference.deref() === undefined;
}

describe("references", () => {
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
        return { results: asCompleted<unknown>(items, 1), reference: new WeakRef(items) };
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
});

describe("work", () => {
  const many = 200_000;

  function* values() {
    for (let value = 0; value < many; value++) yield value;
  }

  test("tasks that settle together do not deepen the stack", async () => {
    let sum = 0;
    for await (const value of asCompleted(values(), Infinity)) sum += value;
    expect(sum).toBe((many * (many - 1)) / 2);
  });

  test("requests that are answered together do not deepen the stack", async () => {
    const task = deferred();
    const results = asCompleted([task.promise]);
    const requests = Array.from({ length: many }, () => results.next());
    task.resolve("only");
    const answers = await Promise.all(requests);
    expect(answers[0]).toEqual(item("only"));
    expect(answers.at(-1)).toEqual(done);
  });

  test("an async source that answers at once does not deepen the stack", async () => {
    const answers = Array.from({ length: many }, (_, index) => (index < many - 1 ? item(index) : done));
    let count = 0;
    for await (const _ of asCompleted(asyncSource(answers), 1000)) count++;
    expect(count).toBe(many - 1);
  });

  test("the memory does not grow with the number of tasks", async () => {
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

  test("the cost of a task does not grow with the limit", async () => {
    const costs = [];
    for (const limit of [100, 100, many]) {
      const start = process.cpuUsage();
      for await (const _ of asCompleted(values(), limit)) continue;
      const { user, system } = process.cpuUsage(start);
      costs.push(user + system);
    }
    // The first round warms up. A queue that moves its items costs hundreds of times more at this limit.
    expect((costs[2] as number) / (costs[1] as number)).toBeLessThan(20);
  });
});

describe("asynchronous context", () => {
  test("a consumer keeps its own, and the source is pulled in that of the request or reaction that pulls", async () => {
    const storage = new AsyncLocalStorage<string>();
    const pulledIn: (string | undefined)[] = [];
    const items = source([Promise.resolve(1), Promise.resolve(2)]);
    const next = items.next.bind(items);
    items.next = () => {
      pulledIn.push(storage.getStore());
      return next();
    };
    const results = storage.run("creator", () => asCompleted(items, 1));
    await storage.run("consumer", async () => {
      for await (const _ of results) expect(storage.getStore()).toBe("consumer");
    });
    // The reaction that delivers runs in the context in which its task was adopted, as after `await`.
    expect(pulledIn).toEqual(["consumer", "consumer", "consumer"]);
  });
});
