// Errors are written for people: which argument, what was expected, what came, and the likely mistake behind it.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { thrownBy } from "./support.ts";

const call = asCompleted as (items?: unknown, limit?: unknown) => unknown;
const items = "items must be an iterable or async iterable object, got ";
const limit = "limit must be a number, got ";

describe("Arguments", () => {
  test.each([
    [() => call(), `${items}undefined`],
    [() => call(null), `${items}null`],
    [() => call(5), `${items}5`],
    [() => call("abc"), `${items}the string abc; put the tasks into an array`],
    [() => call({ a: 1 }), `${items}an object; if it is a promise, await it first`],
    [() => call(Promise.resolve([])), `${items}an object; if it is a promise, await it first`],
    [() => call(function* () {}), `${items}a function; call it first`],
    [() => call({ [Symbol.iterator]: 1 }), "items[Symbol(Symbol.iterator)] must be a function, got 1"],
    [
      () => call({ [Symbol.asyncIterator]: {} }),
      "items[Symbol(Symbol.asyncIterator)] must be a function, got an object",
    ],
    [() => call({ [Symbol.iterator]: () => 1 }), "the iterator of items must be an object, got 1"],
    [() => call([], "5"), `${limit}the string 5`],
    [() => call([], 5n), `${limit}the bigint 5`],
    [() => call([], null), `${limit}null`],
    [() => call([], { limit: 5 }), `${limit}an object; pass the number`],
    [() => call([], () => 5), `${limit}a function; map items instead`],
    [() => call(pages()), "limit must be a positive safe integer for an async iterable, got undefined"],
  ])("%s: a TypeError", (run, message) => {
    expect(run).toThrow(new TypeError(message));
  });

  async function* pages(): AsyncGenerator<number> {
    yield await Promise.resolve(1);
  }

  test.each([
    [() => call([], 0), "limit must be a positive safe integer or Infinity, got 0"],
    [() => call([], 0.5), "limit must be a positive safe integer or Infinity, got 0.5"],
    [() => call([], NaN), "limit must be a positive safe integer or Infinity, got NaN"],
    [() => call([], -Infinity), "limit must be a positive safe integer or Infinity, got -Infinity"],
    [() => call([], 2 ** 53), "limit must be a positive safe integer or Infinity, got 9007199254740992"],
    [
      () => call(pages(), Infinity),
      "limit must be a positive safe integer for an async iterable, got Infinity",
    ],
  ])("%s: a RangeError", (run, message) => {
    expect(run).toThrow(new RangeError(message));
  });

  test("a third argument is not looked at", () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error("must not be read");
        },
      },
    );
    expect(() => Reflect.apply(call, undefined, [[], 1, hostile])).not.toThrow();
  });

  // The test of all Markdown compares only the beginnings.
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const quotes = [...readme.matchAll(/^asCompleted\((.*)\); \/\/ throws: (.*)$/gm)];

  test.each(quotes.map(([, args = "", message = ""]) => [args, message]))(
    "the README quotes the message of asCompleted(%s) whole",
    (args, message) => {
      const evaluate = runInThisContext(`(call, pages, fetch) => call(${args})`) as typeof call;
      const run = () => Reflect.apply(evaluate, undefined, [call, pages, () => Promise.resolve()]);
      expect(String(thrownBy(run))).toBe(message);
    },
  );

  test("the README quotes messages", () => {
    expect(quotes.length).toBeGreaterThan(5);
  });
});

describe("Failure", () => {
  test.each([Symbol.iterator, Symbol.asyncIterator])("a result of %s that is no object", async (key) => {
    const items = { [key]: () => ({ next: () => 1 }) } as unknown as Iterable<never>;
    const error = new TypeError("the result of next() must be an object, got 1");
    await expect(asCompleted(items, 1).next()).rejects.toThrow(error);
  });
});

describe("Early exit", () => {
  test.each([
    [Symbol.iterator, () => 1, "the result of return() must be an object, got 1"],
    [
      Symbol.asyncIterator,
      () => Promise.resolve("one"),
      "the result of return() must be an object, got the string one",
    ],
    [Symbol.iterator, null, undefined],
  ])("closing by %s, which gives %s", async (key, close, message) => {
    const items = { [key]: () => ({ next() {}, return: close }) } as unknown as Iterable<never>;
    const closed = asCompleted(items, 1).return();
    if (message === undefined) expect(await closed).toEqual({ value: undefined, done: true });
    else await expect(closed).rejects.toThrow(new TypeError(message));
  });
});

describe("Surface", () => {
  test.each(["next", "return"] as const)("%s on another receiver", async (name) => {
    const method = asCompleted([])[name] as () => Promise<unknown>;
    const error = new TypeError("the receiver must be an As-Completed Iterator");
    await expect(Reflect.apply(method, {}, [])).rejects.toThrow(error);
  });
});
