// AsyncLocalStorage, as `await` keeps it.
import { AsyncLocalStorage } from "node:async_hooks";
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { source } from "./support.ts";

describe("Context", () => {
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
