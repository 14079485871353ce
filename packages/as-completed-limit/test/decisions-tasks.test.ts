// Decisions 7 and 8: what a task is, and how its result is learned.
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { asyncSource, deferred, deferreds, done, item, observe, settle, source } from "./support.ts";

describe("decision 7: a task of a sync source is the yielded value, adopted as `await` would", () => {
  test("promises, thenables and plain values give their results", async () => {
    const thenable: PromiseLike<string> = {
      then: (onFulfilled) => Promise.resolve("thenable").then(onFulfilled),
    };
    const results = await Array.fromAsync(asCompleted([Promise.resolve("promise"), thenable, "value"], 1));
    expect(results).toEqual(["promise", "thenable", "value"]);
  });

  test("a value that is no promise is a task that is already complete", async () => {
    const task = deferred<string>();
    const results = asCompleted([task.promise, "value"], 2);
    expect(await results.next()).toEqual(item("value"));
    task.resolve("promise");
    expect(await results.next()).toEqual(item("promise"));
  });

  test("`constructor` of a promise is read once and its `then` never", async () => {
    const reads: string[] = [];
    const task = Promise.resolve(1);
    void Object.defineProperty(task, "constructor", {
      get() {
        reads.push("constructor");
        return Promise;
      },
    });
    void Object.defineProperty(task, "then", {
      get() {
        reads.push("then");
        throw new Error("then must not be looked up");
      },
    });
    expect(await asCompleted([task], 1).next()).toEqual(item(1));
    expect(reads).toEqual(["constructor"]);
  });

  test("the task of a Promise subclass is adopted through its `then`", async () => {
    let thens = 0;
    class Subclass<T> extends Promise<T> {
      override then<A = T, B = never>(
        onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
        onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
      ): Promise<A | B> {
        thens++;
        return super.then(onFulfilled, onRejected);
      }
    }
    const task = new Subclass<number>((resolve) => {
      resolve(1);
    });
    expect(await asCompleted([task], 1).next()).toEqual(item(1));
    expect(thens).toBe(1);
  });

  test("a thenable's `then` is read once, and called in a job of its own", async () => {
    const log: string[] = [];
    const thenable = {
      get then() {
        log.push("get then");
        return (resolve: (value: number) => void): void => {
          log.push("call then");
          resolve(1);
        };
      },
    };
    const request = asCompleted([thenable as unknown as PromiseLike<number>], 1).next();
    expect(log).toEqual(["get then"]);
    expect(await request).toEqual(item(1));
    expect(log).toEqual(["get then", "call then"]);
  });
});

describe("decision 8: a task of an async source is the promise that next() returns", () => {
  test("next() is called up to `limit` times concurrently", async () => {
    const answers = deferreds<IteratorResult<string>>(4);
    const items = asyncSource<string>(answers.map(({ promise }) => promise));
    const results = asCompleted(items, 3);
    const request = observe(results.next());
    expect(items.log).toEqual(["open", "next", "next", "next"]);
    answers[1]?.resolve(item("second"));
    await settle();
    expect(request.value).toEqual(item("second"));
    expect(items.log).toEqual(["open", "next", "next", "next", "next"]);
  });

  test("what next() returns need not be a promise", async () => {
    expect(await Array.fromAsync(asCompleted(asyncSource([item(1), item(2), done]), 1))).toEqual([1, 2]);
  });

  test("the result object's value is delivered as it is, even a promise", async () => {
    const value = Promise.resolve("not awaited");
    const answer = await asCompleted(asyncSource([item(value)]), 1).next();
    expect(answer.value).toBe(value);
  });

  test("an async generator is read ahead, in its own order", async () => {
    let begun = 0;
    async function* numbers() {
      for (let number = 0; number < 5; number++) {
        begun++;
        yield await Promise.resolve(number);
      }
    }
    const results = asCompleted(numbers(), 3);
    expect(await results.next()).toEqual(item(0));
    await settle();
    // One delivered, three read ahead.
    expect(begun).toBe(4);
    expect(await Array.fromAsync(results)).toEqual([1, 2, 3, 4]);
  });

  test("the result object is read once: done, then value", async () => {
    const reads: string[] = [];
    const answer = {
      get done() {
        reads.push("done");
        return false;
      },
      get value() {
        reads.push("value");
        return 1;
      },
    };
    expect(await asCompleted(asyncSource([answer]), 1).next()).toEqual(item(1));
    expect(reads).toEqual(["done", "value"]);
  });
});

test("decision 7: sync iterator results are read once: done, then value, and value not when done", () => {
  const reads: string[] = [];
  let pulls = 0;
  const items = source([]);
  items.next = () =>
    ({
      get done() {
        reads.push("done");
        return pulls++ > 0;
      },
      get value() {
        reads.push("value");
        return undefined;
      },
    }) as IteratorResult<never>;
  void asCompleted(items, 5).next();
  expect(reads).toEqual(["done", "value", "done"]);
});
