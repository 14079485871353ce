// Decisions 17 and 18: return(), arguments, and receivers.
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { asyncSource, deferred, deferreds, done, item, observe, settle, source } from "./support.ts";

describe("decision 17: return()", () => {
  test("leaving the loop closes a sync source and does not wait for running tasks", async () => {
    const items = source<unknown>([1, new Promise(() => undefined), new Promise(() => undefined)]);
    for await (const result of asCompleted(items, 2)) {
      expect(result).toBe(1);
      break;
    }
    expect(items.log.at(-1)).toBe("return");
  });

  test("an error in the loop's body closes the source and is what the loop throws", async () => {
    const items = source([1, 2, 3]);
    const loop = async () => {
      for await (const result of asCompleted(items, 1)) throw new Error(`body ${result}`);
    };
    await expect(loop()).rejects.toThrow("body 1");
    expect(items.log.at(-1)).toBe("return");
  });

  test("open requests are answered done before the source is closed", async () => {
    const log: string[] = [];
    const items = source([new Promise(() => undefined)], log);
    const results = asCompleted(items, 1);
    void results.next().then(() => log.push("first request"));
    void results.next().then(() => log.push("second request"));
    items.return = () => {
      log.push("return");
      return done;
    };
    void results.return().then(() => log.push("answer of return()"));
    await settle();
    expect(log).toEqual(["open", "next", "return", "first request", "second request", "answer of return()"]);
  });

  test("waiting results are dropped, and running tasks are ignored", async () => {
    const tasks = deferreds<string>(3);
    const results = asCompleted(
      tasks.map(({ promise }) => promise),
      3,
    );
    void results.next();
    tasks[0]?.resolve("delivered");
    tasks[1]?.resolve("waiting");
    await settle();
    expect(await results.return()).toEqual(done);
    tasks[2]?.reject("ignored");
    await settle();
    expect(await results.next()).toEqual(done);
  });

  test("a waiting failure is dropped too", async () => {
    const results = asCompleted([1, Promise.reject(new Error("dropped"))], 2);
    expect(await results.next()).toEqual(item(1));
    await settle();
    expect(await results.return()).toEqual(done);
    expect(await results.next()).toEqual(done);
  });

  test("before the first next() it closes the source", async () => {
    const sync = source([1]);
    expect(await asCompleted(sync, 1).return()).toEqual(done);
    expect(sync.log).toEqual(["open", "return"]);
    const async_ = asyncSource([item(1)]);
    expect(await asCompleted(async_, 1).return()).toEqual(done);
    expect(async_.log).toEqual(["open", "return"]);
  });

  test("a second return() is answered done and closes nothing", async () => {
    const items = source([1]);
    const results = asCompleted(items, 1);
    await results.return();
    expect(await results.return()).toEqual(done);
    expect(items.log).toEqual(["open", "return"]);
  });

  test.each([[[1]], [[1, 2]]])("an exhausted source (%j, limit 3) is not closed", async (values) => {
    const items = source(values);
    const results = asCompleted(items, 3);
    await results.next();
    expect(await results.return()).toEqual(done);
    expect(items.log).not.toContain("return");
  });

  test("a source that was closed because a task failed is not closed again", async () => {
    const tasks = deferreds(3);
    const items = source(tasks.map(({ promise }) => promise));
    const results = asCompleted(items, 2);
    void results.next();
    tasks[0]?.resolve("delivered");
    tasks[1]?.reject("waiting failure");
    await settle();
    await results.return();
    expect(items.log.filter((entry) => entry === "return")).toHaveLength(1);
  });

  test("a source without return is closed by doing nothing", async () => {
    for (const missing of [undefined, null]) {
      const items = { ...source([1]), return: missing } as unknown as Iterable<number>;
      expect(await asCompleted(items, 1).return()).toEqual(done);
    }
  });

  test("it rejects with what closing a sync source throws", async () => {
    const items = source([1]);
    items.return = () => {
      throw new Error("closing");
    };
    const results = asCompleted(items, 1);
    await expect(results.return()).rejects.toThrow("closing");
    expect(await results.return()).toEqual(done);
  });

  test.each([1, undefined, null, "object"])("%s from the source's return is a TypeError", async (value) => {
    const sync = source([1]);
    sync.return = () => value as unknown as typeof done;
    await expect(asCompleted(sync, 1).return()).rejects.toThrow(TypeError);
    const async_ = asyncSource([]);
    async_.return = () => Promise.resolve(value) as unknown as Promise<typeof done>;
    await expect(asCompleted(async_, 1).return()).rejects.toThrow(TypeError);
  });

  test("a return that is no function is a TypeError", async () => {
    const items = { ...source([1]), return: 1 } as unknown as Iterable<number>;
    await expect(asCompleted(items, 1).return()).rejects.toThrow(TypeError);
  });

  test("an async source's return is waited for, its result's properties are not read", async () => {
    const closing = deferred();
    const items = asyncSource([]);
    items.return = () => closing.promise as Promise<typeof done>;
    const answer = observe(asCompleted(items, 1).return());
    await settle();
    expect(answer.state).toBe("pending");
    closing.resolve(
      new Proxy(
        {},
        {
          get(_, key) {
            if (key !== "then") throw new Error(`${String(key)} must not be read`);
            return undefined;
          },
        },
      ),
    );
    await settle();
    expect(answer).toEqual({ state: "fulfilled", value: done });
  });

  test("an async source's return that rejects rejects it", async () => {
    const items = asyncSource([]);
    items.return = () => Promise.reject(new Error("closing"));
    await expect(asCompleted(items, 1).return()).rejects.toThrow("closing");
  });

  test("other requests do not wait for an async source's return", async () => {
    const items = asyncSource([new Promise(() => undefined)]);
    items.return = () => new Promise(() => undefined);
    const results = asCompleted(items, 1);
    const request = results.next();
    void results.return();
    expect(await request).toEqual(done);
    expect(await results.next()).toEqual(done);
  });
});

describe("decision 18: arguments and receivers", () => {
  test("arguments of next and return are ignored and not forwarded", async () => {
    const forwarded: unknown[][] = [];
    const items = {
      [Symbol.iterator]() {
        return this;
      },
      next(...arguments_: unknown[]) {
        forwarded.push(arguments_);
        return item(1);
      },
      return(...arguments_: unknown[]) {
        forwarded.push(arguments_);
        return done;
      },
    };
    const results = asCompleted(items, 1) as unknown as Record<
      "next" | "return",
      (value: string) => Promise<unknown>
    >;
    expect(await results.next("argument")).toEqual(item(1));
    expect(await results.return("argument")).toEqual(done);
    expect(forwarded).toEqual([[], [], []]);
  });

  test.each(["next", "return"] as const)(
    "%s on an incompatible receiver rejects with a TypeError",
    async (name) => {
      const results = asCompleted([]);
      const method = results[name] as () => Promise<unknown>;
      for (const receiver of [
        undefined,
        null,
        1,
        "s",
        {},
        Object.getPrototypeOf(results),
        [].values(),
        Object.create(results),
      ]) {
        await expect(Reflect.apply(method, receiver, [])).rejects.toThrow(TypeError);
      }
    },
  );
});
