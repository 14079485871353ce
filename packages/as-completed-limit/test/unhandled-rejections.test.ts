// Rejections that nobody asks for: the host must not take them for unhandled. Conformance tests cannot see that.
import { asCompleted } from "as-completed-limit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deferreds, done, item, observe, settle, source } from "./support.ts";

let unhandled: unknown[];
const listener = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", listener);
});
afterEach(() => {
  process.off("unhandledRejection", listener);
});

/** Node looks for unhandled rejections when no job is left. */
async function settleAll(): Promise<void> {
  await settle();
  await settle();
}

describe("Failure", () => {
  test("later rejections of running tasks are ignored", async () => {
    const tasks = deferreds(3);
    const results = asCompleted(
      tasks.map(({ promise }) => promise),
      3,
    );
    const request = observe(results.next());
    tasks.forEach(({ reject }, index) => {
      reject(index);
    });
    await settleAll();
    expect(request.reason).toBe(0);
    expect(unhandled).toEqual([]);
  });

  test("a failure that waits for a request is handled", async () => {
    const results = asCompleted([1, Promise.reject(new Error("waits"))], 2);
    expect(await results.next()).toEqual(item(1));
    await settleAll();
    expect(unhandled).toEqual([]);
    await expect(results.next()).rejects.toThrow("waits");
  });
});

describe("Early exit", () => {
  test("a failure that is dropped is handled, and so are tasks that reject afterwards", async () => {
    const [late] = deferreds(1);
    const results = asCompleted([1, late?.promise, Promise.reject(new Error("dropped"))], 3);
    expect(await results.next()).toEqual(item(1));
    await settle();
    expect(await results.return()).toEqual(done);
    late?.reject("late");
    await settleAll();
    expect(unhandled).toEqual([]);
  });
});

describe("Re-entry", () => {
  test("a task that is pulled while return() is called is handled", async () => {
    const items = source<Promise<never>>([]);
    items.next = () => {
      void results.return();
      return item(Promise.reject(new Error("ignored")));
    };
    const results = asCompleted(items, 3);
    expect(await results.next()).toEqual(done);
    await settleAll();
    expect(unhandled).toEqual([]);
  });
});
