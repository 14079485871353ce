// Decisions 9 to 11: slots, order, and the end.
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { asyncSource, deferreds, done, item, observe, settle, source } from "./support.ts";

describe("decision 9: overlapping requests", () => {
  test("are answered first come, first served, in completion order", async () => {
    const tasks = deferreds<string>(3);
    const results = asCompleted(
      tasks.map(({ promise }) => promise),
      3,
    );
    const requests = [results.next(), results.next(), results.next()].map(observe);
    tasks[2]?.resolve("third");
    await settle();
    expect(requests.map(({ value }) => value)).toEqual([item("third"), undefined, undefined]);
    tasks[0]?.resolve("first");
    tasks[1]?.resolve("second");
    await settle();
    expect(requests.map(({ value }) => value)).toEqual([item("third"), item("first"), item("second")]);
  });

  test("never raise the limit", async () => {
    const tasks = deferreds<string>(3);
    const items = source(tasks.map(({ promise }) => promise));
    const results = asCompleted(items, 1);
    const requests = [results.next(), results.next(), results.next()].map(observe);
    expect(items.log).toEqual(["open", "next"]);
    for (const [index, task] of tasks.entries()) {
      task.resolve(`task ${index}`);
      await settle();
      expect(requests.filter(({ state }) => state === "fulfilled")).toHaveLength(index + 1);
    }
    expect(requests.map(({ value }) => value)).toEqual([item("task 0"), item("task 1"), item("task 2")]);
  });

  test("waiting results are delivered in the order in which the tasks completed", async () => {
    const tasks = deferreds<number>(4);
    const results = asCompleted(
      tasks.map(({ promise }) => promise),
      4,
    );
    void results.next();
    for (const index of [3, 1, 2, 0]) tasks[index]?.resolve(index);
    await settle();
    expect(await Array.fromAsync(results)).toEqual([1, 2, 0]);
  });
});

describe("decision 10: slots", () => {
  test("running and waiting together never exceed the limit, however slow the consumer is", async () => {
    const items = source(Array.from({ length: 10 }, (_, index) => Promise.resolve(index)));
    const results = asCompleted(items, 3);
    const pulls = () => items.log.filter((entry) => entry === "next").length;
    await results.next();
    for (let delivered = 1; delivered <= 7; delivered++) {
      await settle();
      // All three that were pulled ahead have completed and wait: no slot is free until one is delivered.
      expect(pulls()).toBe(delivered + 3);
      await results.next();
    }
  });

  test("a waiting result's slot is filled inside next()", async () => {
    const items = source([1, 2, 3, 4]);
    const results = asCompleted(items, 2);
    await results.next();
    await settle();
    const before = items.log.length;
    void results.next();
    expect(items.log).toHaveLength(before + 1);
  });

  test("a slot is filled inside the reaction that delivers, before the consumer sees the result", async () => {
    const tasks = deferreds<string>(2);
    const items = source(tasks.map(({ promise }) => promise));
    let pulledWhenSeen = 0;
    const request = asCompleted(items, 1)
      .next()
      .then(() => {
        pulledWhenSeen = items.log.length;
      });
    tasks[0]?.resolve("first");
    await request;
    expect(items.log.slice(0, pulledWhenSeen)).toEqual(["open", "next", "next"]);
  });

  test("the same holds for async sources", async () => {
    const items = asyncSource<number>([1, 2, 3, 4, 5].map((value) => Promise.resolve(item(value))));
    const results = asCompleted(items, 2);
    await results.next();
    await settle();
    expect(items.log).toEqual(["open", "next", "next", "next"]);
    void results.next();
    expect(items.log).toEqual(["open", "next", "next", "next", "next"]);
  });
});

describe("decision 11: the end", () => {
  test("open and later requests are answered done when nothing runs and nothing waits", async () => {
    const [task] = deferreds<string>(1);
    const results = asCompleted([task?.promise], 5);
    const requests = [results.next(), results.next(), results.next()].map(observe);
    await settle();
    expect(requests.map(({ state }) => state)).toEqual(["pending", "pending", "pending"]);
    task?.resolve("only");
    await settle();
    expect(requests.map(({ value }) => value)).toEqual([item("only"), done, done]);
    expect(await results.next()).toEqual(done);
  });

  test("an empty source answers done", async () => {
    expect(await asCompleted([], 1).next()).toEqual(done);
    expect(await asCompleted(asyncSource([done]), 1).next()).toEqual(done);
  });

  test("an exhausted source is neither pulled nor closed again", async () => {
    const items = source([1, 2]);
    await Array.fromAsync(asCompleted(items, 1));
    expect(items.log).toEqual(["open", "next", "next", "next"]);
  });

  test("every answer is an object of its own", async () => {
    const results = asCompleted([], 1);
    expect(await results.next()).not.toBe(await results.next());
  });
});
