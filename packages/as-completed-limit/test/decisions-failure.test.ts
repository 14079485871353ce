// Decisions 12 to 16: fail fast, in order.
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { asyncSource, deferred, deferreds, done, item, observe, settle, source } from "./support.ts";

describe("decision 12: a task of a sync source rejects", () => {
  test("the source is closed, its request rejects, and then the iterator is done", async () => {
    const items = source([Promise.reject(new Error("task")), new Promise(() => undefined)]);
    const results = asCompleted(items, 2);
    await expect(results.next()).rejects.toThrow("task");
    expect(items.log).toEqual(["open", "next", "next", "return"]);
    expect(await results.next()).toEqual(done);
  });

  test("the rejection is queued behind the results that completed before it", async () => {
    const tasks = deferreds<string>(5);
    const items = source(tasks.map(({ promise }) => promise));
    const results = asCompleted(items, 4);
    const first = results.next();
    tasks[2]?.resolve("third");
    tasks[0]?.resolve("first");
    tasks[3]?.reject("fourth failed");
    tasks[1]?.resolve("too late");
    await settle();
    expect(items.log.at(-1)).toBe("return");
    expect(await first).toEqual(item("third"));
    expect(await results.next()).toEqual(item("first"));
    await expect(results.next()).rejects.toBe("fourth failed");
    expect(await results.next()).toEqual(done);
  });

  test("nothing more is pulled, even while results are still delivered", async () => {
    const tasks = deferreds<string>(3);
    const items = source([...tasks.map(({ promise }) => promise), "never pulled"]);
    const results = asCompleted(items, 3);
    void results.next();
    tasks[0]?.resolve("first");
    tasks[1]?.resolve("second");
    tasks[2]?.reject("failed");
    await settle();
    const pulls = items.log.length;
    await results.next();
    await settle();
    expect(items.log).toHaveLength(pulls);
  });

  test("the other open requests are answered done", async () => {
    const task = deferred();
    const results = asCompleted([task.promise, new Promise(() => undefined)], 2);
    const requests = [results.next(), results.next(), results.next()].map(observe);
    task.reject("failed");
    await settle();
    expect(requests).toEqual([
      { state: "rejected", reason: "failed" },
      { state: "fulfilled", value: done },
      { state: "fulfilled", value: done },
    ]);
  });

  test("an error from closing never masks the rejection", async () => {
    for (const badReturn of [
      () => {
        throw new Error("closing");
      },
      () => 1 as unknown as IteratorResult<never>,
    ]) {
      const items = source<Promise<never>>([Promise.reject(new Error("task"))]);
      items.return = badReturn;
      await expect(asCompleted(items, 1).next()).rejects.toThrow("task");
    }
    const items = source<Promise<never>>([Promise.reject(new Error("task"))]);
    Object.defineProperty(items, "return", {
      get() {
        throw new Error("getting return");
      },
    });
    await expect(asCompleted(items, 1).next()).rejects.toThrow("task");
  });

  test("later rejections of running tasks are handled silently", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const tasks = deferreds(3);
    const request = observe(
      asCompleted(
        tasks.map(({ promise }) => promise),
        3,
      ).next(),
    );
    tasks.forEach(({ reject }, index) => {
      reject(index);
    });
    await settle();
    await settle();
    process.off("unhandledRejection", listener);
    expect(request.reason).toBe(0);
    expect(unhandled).toEqual([]);
  });

  test("an exhausted source is not closed", async () => {
    const items = source([Promise.reject(new Error("task"))]);
    await expect(asCompleted(items, 2).next()).rejects.toThrow("task");
    expect(items.log).toEqual(["open", "next", "next"]);
  });
});

describe("decision 13: adopting a task throws", () => {
  const poisoned = (): Promise<never> =>
    Object.defineProperty(Promise.resolve() as Promise<never>, "constructor", {
      get() {
        throw new Error("constructor");
      },
    });

  test("a sync source is closed and the request rejects", async () => {
    const items = source([poisoned(), 1]);
    const results = asCompleted(items, 2);
    const request = results.next();
    expect(items.log).toEqual(["open", "next", "return"]);
    await expect(request).rejects.toThrow("constructor");
    expect(await results.next()).toEqual(done);
  });

  test("the rejection stands behind results that wait", async () => {
    const items = source([1, 2, 3, poisoned()]);
    const results = asCompleted(items, 2);
    expect(await results.next()).toEqual(item(1));
    await settle();
    // 2 and 3 wait; delivering 2 pulls what cannot be adopted.
    expect(await results.next()).toEqual(item(2));
    expect(items.log.at(-1)).toBe("return");
    expect(await results.next()).toEqual(item(3));
    await expect(results.next()).rejects.toThrow("constructor");
  });

  test("an async source, finished by the iterator protocol, is not closed", async () => {
    const items = asyncSource([poisoned()]);
    await expect(asCompleted(items, 1).next()).rejects.toThrow("constructor");
    expect(items.log).toEqual(["open", "next"]);
  });
});

describe("decision 14: the source itself fails, and is not closed", () => {
  const bad: [string, () => IteratorResult<number>][] = [
    [
      "next throws",
      () => {
        throw new Error("source");
      },
    ],
    ["next gives a non-object", () => 1 as unknown as IteratorResult<number>],
    [
      "done throws",
      () => ({
        get done(): false {
          throw new Error("source");
        },
        value: 1,
      }),
    ],
    [
      "value throws",
      () => ({
        done: false,
        get value(): number {
          throw new Error("source");
        },
      }),
    ],
  ];

  test.each(bad)("sync source: %s", async (_, next) => {
    const items = source([1]);
    const first = items.next.bind(items);
    let calls = 0;
    items.next = () => (calls++ === 0 ? first() : next());
    const results = asCompleted(items, 1);
    expect(await results.next()).toEqual(item(1));
    await expect(results.next()).rejects.toThrow(/source|the result of next\(\) must be an object, got 1/);
    expect(await results.next()).toEqual(done);
    expect(items.log).toEqual(["open", "next"]);
    expect(calls).toBe(2);
  });

  test.each(bad)("async source: %s", async (_, next) => {
    const items = asyncSource<number>([]);
    items.next = next as unknown as typeof items.next;
    const results = asCompleted(items, 1);
    await expect(results.next()).rejects.toThrow(/source|the result of next\(\) must be an object, got 1/);
    expect(await results.next()).toEqual(done);
    expect(items.log).toEqual(["open"]);
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("source"))],
    ["fulfils with a non-object", () => Promise.resolve(1)],
  ])("async source: the promise from next() %s", async (_, answer) => {
    const items = asyncSource<number>([Promise.resolve(item(1)), answer(), Promise.resolve(item(3))]);
    const results = asCompleted(items, 3);
    expect(await results.next()).toEqual(item(1));
    await expect(results.next()).rejects.toThrow(/source|the result of next\(\) must be an object, got 1/);
    expect(await results.next()).toEqual(done);
    expect(items.log).not.toContain("return");
  });

  test("a failure of the source comes before tasks that still run", async () => {
    function* items() {
      yield "still running, though it is no promise";
      throw new Error("source");
    }
    const results = asCompleted(items(), 2);
    await expect(results.next()).rejects.toThrow("source");
    expect(await results.next()).toEqual(done);
  });
});

describe("decision 15: any thrown value counts", () => {
  test.each([undefined, null, false, 0, NaN, "", 0n])("a task that rejects with %s", async (reason) => {
    const results = asCompleted([Promise.reject(reason)], 1);
    await expect(results.next()).rejects.toBe(reason);
    expect(await results.next()).toEqual(done);
  });

  test("a source that throws undefined, with a result before it", async () => {
    function* items() {
      yield 1;
      throw undefined;
    }
    const results = asCompleted(items(), 1);
    expect(await results.next()).toEqual(item(1));
    await expect(results.next()).rejects.toBe(undefined);
    expect(await results.next()).toEqual(done);
  });
});

describe("decision 16: an async source says done", () => {
  test("it is pulled no more, outstanding calls still deliver, further done answers are ignored", async () => {
    const answers = deferreds<IteratorResult<string, undefined>>(4);
    const items = asyncSource<string>(answers.map(({ promise }) => promise));
    const results = asCompleted(items, 4);
    const requests = [results.next(), results.next(), results.next()].map(observe);
    answers[1]?.resolve(done);
    answers[3]?.resolve(item("fourth"));
    answers[2]?.resolve(done);
    await settle();
    expect(requests.map(({ value }) => value)).toEqual([item("fourth"), undefined, undefined]);
    answers[0]?.resolve(item("first"));
    await settle();
    expect(requests.map(({ value }) => value)).toEqual([item("fourth"), item("first"), done]);
    expect(items.log).toEqual(["open", "next", "next", "next", "next"]);
  });

  test("an outstanding call that fails afterwards fails the iteration, without closing", async () => {
    const answers = deferreds<IteratorResult<string, undefined>>(2);
    const items = asyncSource<string>(answers.map(({ promise }) => promise));
    const request = observe(asCompleted(items, 2).next());
    answers[0]?.resolve(done);
    answers[1]?.reject("late");
    await settle();
    expect(request).toEqual({ state: "rejected", reason: "late" });
    expect(items.log).not.toContain("return");
  });

  test("the value beside done: true is not read", async () => {
    const answer = {
      done: true,
      get value(): never {
        throw new Error("must not be read");
      },
    };
    expect(await asCompleted(asyncSource([answer]), 1).next()).toEqual(done);
  });
});
