// Decision 19: the source calls next() or return() on the result while it is being pulled, or closed.
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { deferred, done, item, observe, settle, source } from "./support.ts";
import type { Observed } from "./support.ts";

type Answer = IteratorResult<unknown, undefined>;

describe("decision 19: re-entrancy", () => {
  test("a nested next() is a request of its own, and the outer pull goes on", async () => {
    const log: string[] = [];
    const nested: Observed<Answer>[] = [];
    const items = source([1, 2, 3], log);
    const next = items.next.bind(items);
    items.next = () => {
      log.push("begin");
      if (nested.length === 0) nested.push(observe(results.next()));
      const result = next();
      log.push("end");
      return result;
    };
    const results = asCompleted(items, 2);
    const outer = observe(results.next());
    // Two pulls, one after the other: never one inside the other, never a third.
    expect(log).toEqual(["open", "begin", "next", "end", "begin", "next", "end"]);
    await settle();
    expect([outer.value, nested[0]?.value]).toEqual([item(1), item(2)]);
  });

  test("after a nested return() the value in hand is adopted, its outcome ignored, nothing more pulled", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listener);
    let returned: Observed<Answer> | undefined;
    const items = source<Promise<never>>([]);
    items.next = () => {
      items.log.push("next");
      returned = observe(results.return());
      return item(Promise.reject(new Error("ignored")));
    };
    const results = asCompleted(items, 3);
    const request = observe(results.next());
    await settle();
    await settle();
    process.off("unhandledRejection", listener);
    expect(items.log).toEqual(["open", "next", "return"]);
    expect(request).toEqual({ state: "fulfilled", value: done });
    expect(returned).toEqual({ state: "fulfilled", value: done });
    expect(unhandled).toEqual([]);
  });

  test("after a nested return() a throwing constructor is ignored too, and closes nothing again", async () => {
    const items = source<Promise<void>>([]);
    items.next = () => {
      void results.return();
      return item(
        Object.defineProperty(Promise.resolve(), "constructor", {
          get() {
            items.log.push("constructor");
            throw new Error("ignored");
          },
        }),
      );
    };
    const results = asCompleted(items, 1);
    expect(await results.next()).toEqual(done);
    expect(items.log).toEqual(["open", "return", "constructor"]);
  });

  test("a generator that returns its own iteration gets the TypeError of a running generator", async () => {
    let returned: Promise<Answer> | undefined;
    function* items() {
      returned = results.return();
      yield 1;
    }
    const results = asCompleted(items(), 1);
    expect(await results.next()).toEqual(done);
    await expect(returned).rejects.toThrow(TypeError);
  });

  test("the source calls next() while it is closed after a failure: the first request gets the failure", async () => {
    const task = deferred();
    const items = source([task.promise, 2]);
    const results = asCompleted(items, 1);
    let nested: Observed<Answer> | undefined;
    items.return = () => {
      nested = observe(results.next());
      return done;
    };
    const request = observe(results.next());
    task.reject("failed");
    await settle();
    expect(request).toEqual({ state: "rejected", reason: "failed" });
    expect(nested).toEqual({ state: "fulfilled", value: done });
  });

  test("the source calls return() while it is closed after a failure: everything is answered done", async () => {
    const task = deferred();
    const items = source([task.promise, 2]);
    const results = asCompleted(items, 1);
    let nested: Observed<Answer> | undefined;
    items.return = () => {
      items.log.push("return");
      nested = observe(results.return());
      return done;
    };
    const request = observe(results.next());
    task.reject("failed");
    await settle();
    expect(request).toEqual({ state: "fulfilled", value: done });
    expect(nested).toEqual({ state: "fulfilled", value: done });
    expect(items.log).toEqual(["open", "next", "return"]);
  });

  test("a nested next() takes a result that waits, and the pull under way fills its slot", async () => {
    let nested: Observed<Answer> | undefined;
    const items = source([1, 2, 3, 4, 5, 6]);
    const next = items.next.bind(items);
    items.next = () => {
      if (items.log.length === 4) nested = observe(results.next());
      return next();
    };
    const results = asCompleted(items, 2);
    expect(await results.next()).toEqual(item(1));
    await settle();
    // 2 and 3 wait. Delivering 2 pulls 4, and that pull asks for 3, whose slot takes 5.
    expect(items.log).toEqual(["open", "next", "next", "next"]);
    const request = observe(results.next());
    expect(items.log).toHaveLength(6);
    await settle();
    expect([request.value, nested?.value]).toEqual([item(2), item(3)]);
    expect(await Array.fromAsync(results)).toEqual([4, 5, 6]);
  });
});
