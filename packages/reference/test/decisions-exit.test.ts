import { describe, expect, test } from "vitest";
import { printed } from "./printed.ts";

describe("decision 17: return()", () => {
  test("drops waiting results, answers open requests done, and only then closes the source", () => {
    const lines = printed(`
      const never = new Promise(() => {});
      let iterator;
      const source = {
        [Symbol.iterator]() { return this; },
        next: () => ({ value: never, done: false }),
        return() {
          iterator.next().then((answer) => print("from inside", show(answer)));
          print("closed");
          return {};
        },
      };
      iterator = Promise.asCompleted(source, 1);
      iterator.next().then((answer) => print("open request", show(answer)));
      const returned = iterator.return();
      print("returned");
      print(show(await returned));
      print(show(await iterator.return()));
    `);
    expect(lines).toEqual(["closed", "returned", "open request done", "from inside done", "done", "done"]);
  });

  test("is what leaving the loop calls, and does not wait for the tasks that run", () => {
    const lines = printed(`
      function* source() {
        try { yield "first"; while (true) yield new Promise(() => {}); } finally { print("closed"); }
      }
      for await (const value of Promise.asCompleted(source(), 3)) { print(value); break; }
      print("after the loop");
    `);
    expect(lines).toEqual(["first", "closed", "after the loop"]);
  });

  test("waits until an async source is closed", () => {
    const lines = printed(`
      const closed = Promise.withResolvers();
      const source = { [Symbol.asyncIterator]() { return this; }, next() {}, return: () => closed.promise };
      const returned = Promise.asCompleted(source, 1).return().then((answer) => print(show(answer)));
      await jobs();
      print("closing");
      closed.resolve({});
      await returned;
    `);
    expect(lines).toEqual(["closing", "done"]);
  });

  test.each([
    ["throws", "() => { throw new RangeError(); }", "RangeError"],
    ["gives no object", "() => undefined", "TypeError"],
  ])("rejects if the source's return %s, and closes before the first next() too", (_, method, error) => {
    const lines = printed(`
      const source = (key) => ({ [key]() { return this; }, next() { print("pulled"); }, return: ${method} });
      for (const key of [Symbol.iterator, Symbol.asyncIterator]) {
        const iterator = Promise.asCompleted(source(key), 1);
        await attempt(() => iterator.return());
        print(show(await iterator.return()));
      }
    `);
    expect(lines).toEqual([error, "done", error, "done"]);
  });

  test("does not close a source that is exhausted or has failed", () => {
    const lines = printed(`
      const source = (next) => ({ [Symbol.iterator]() { return this; }, next, return() { print("closed"); } });
      const results = [new Promise(() => {})].values();
      const exhausted = Promise.asCompleted(source(() => results.next()), 2);
      exhausted.next();
      print(show(await exhausted.return()));
      const failed = Promise.asCompleted(source(() => { throw 1; }), 1);
      await attempt(() => failed.next());
      print(show(await failed.return()));
    `);
    expect(lines).toEqual(["done", "thrown: 1", "done"]);
  });
});

test("decision 18: arguments are not forwarded, and on another receiver both methods return a rejected promise", () => {
  const lines = printed(`
    const source = {
      [Symbol.iterator]() { return this; },
      next() { print("next", arguments.length); return { value: 1, done: false }; },
      return() { print("return", arguments.length); return {}; },
    };
    const iterator = Promise.asCompleted(source, 1);
    await iterator.next("argument");
    print((await iterator.return("argument")).value);
    for (const method of [iterator.next, iterator.return]) {
      const promise = method.call({});
      print(promise instanceof Promise);
      await attempt(() => promise);
    }
  `);
  expect(lines).toEqual([
    "next 0",
    "next 0",
    "return 0",
    "undefined",
    "true",
    "TypeError",
    "true",
    "TypeError",
  ]);
});

describe("decision 19: the source may use the iterator while it is being pulled", () => {
  test("a nested next() makes a request, but the pull under way is the only one", () => {
    const lines = printed(`
      let iterator, depth = 0, count = 0;
      const source = {
        [Symbol.iterator]() { return this; },
        next() {
          depth++;
          print("depth", depth);
          if (++count === 1) iterator.next().then((answer) => print("nested", show(answer)));
          depth--;
          return { value: count, done: count > 2 };
        },
      };
      iterator = Promise.asCompleted(source, 2);
      print("outer", show(await iterator.next()));
      await jobs();
    `);
    expect(lines).toEqual(["depth 1", "depth 1", "depth 1", "outer 1", "nested 2"]);
  });

  test("after a nested return() the value in hand is adopted and ignored, and nothing more is pulled", () => {
    const lines = printed(`
      let iterator, task;
      const source = {
        [Symbol.iterator]() { return this; },
        next() {
          print("pulled");
          iterator.return();
          task = Promise.reject("handled silently");
          return { value: task, done: false };
        },
        return() { print("closed"); return {}; },
      };
      iterator = Promise.asCompleted(source, 5);
      print(show(await iterator.next()));
      await jobs();
    `);
    expect(lines).toEqual(["pulled", "closed", "done"]);
  });
});
