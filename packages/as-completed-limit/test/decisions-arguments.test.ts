// Decisions 3 to 6: what is accepted, what is refused, in which order, and what is touched when.
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { asyncSource, done, item, settle, source, thrownBy } from "./support.ts";

type Items = Iterable<unknown>;

describe("decision 3: items that are no object", () => {
  test.each([
    [undefined, "undefined"],
    [null, "null"],
    [true, "true"],
    [1, "1"],
    [1n, "1"],
    ["abc", "abc"],
    [Symbol("s"), "Symbol(s)"],
  ])("%s is a TypeError that says what came", (items, came) => {
    const error = thrownBy(() => asCompleted(items as unknown as Items));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(/^items must be /);
    expect((error as TypeError).message).toContain(came);
  });

  test("a function that is iterable is accepted", async () => {
    const items = Object.assign(() => undefined, { [Symbol.iterator]: () => [1].values() });
    expect(await asCompleted(items).next()).toEqual(item(1));
  });
});

describe("decision 4: limit", () => {
  test.each([null, true, "1", 1n, Symbol("s"), {}, [2], () => 1, new Number(1)])(
    "%s is a TypeError",
    (limit) => {
      const error = thrownBy(() => asCompleted([], limit as unknown as number));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError).message).toMatch(/^limit must be a number/);
    },
  );

  test.each([NaN, 0, -0, -1, 0.5, 1.5, -Infinity, 1 - Number.EPSILON, 2 ** 53])(
    "%d is a RangeError",
    (limit) => {
      const error = thrownBy(() => asCompleted([], limit));
      expect(error).toBeInstanceOf(RangeError);
      expect((error as RangeError).message).toMatch(
        /^limit must be a positive safe integer or Infinity, got /,
      );
    },
  );

  test.each([undefined, Infinity, 1, 2 ** 31, 2 ** 53 - 1])("%s is accepted", async (limit) => {
    expect(await asCompleted([1], limit).next()).toEqual(item(1));
  });

  test.each([[[]], [[undefined]], [[Infinity]]])(
    "with the limit %j the whole input is pulled at once",
    (limit) => {
      const items = source([1, 2, 3]);
      void asCompleted(items, ...limit).next();
      expect(items.log).toEqual(["open", "next", "next", "next", "next"]);
    },
  );

  test("a bad limit opens nothing", () => {
    const touched: PropertyKey[] = [];
    const items = new Proxy([], { get: (_, key) => touched.push(key) });
    expect(() => asCompleted(items, 0)).toThrow(RangeError);
    expect(() => asCompleted(items, "1" as unknown as number)).toThrow(TypeError);
    expect(touched).toEqual([]);
  });
});

describe("decision 5: which iterator is opened", () => {
  test("items are checked before limit, limit before the methods", () => {
    expect(() => asCompleted(1 as unknown as Items, 0)).toThrow(TypeError);
    expect(() => asCompleted({} as Items, 0)).toThrow(RangeError);
    expect(() => asCompleted({} as Items, 1)).toThrow(TypeError);
  });

  test("Symbol.asyncIterator is preferred", async () => {
    const items = { ...source(["sync"]), ...asyncSource<string>([item("async")]) };
    expect(await asCompleted(items, 1).next()).toEqual(item("async"));
  });

  test.each([undefined, null])("Symbol.asyncIterator that is %s counts as missing", async (missing) => {
    const items = { ...source(["sync"]), [Symbol.asyncIterator]: missing } as Iterable<string>;
    expect(await asCompleted(items, 1).next()).toEqual(item("sync"));
  });

  test.each([Symbol.asyncIterator, Symbol.iterator])("a %s that is no function is a TypeError", (key) => {
    expect(() => asCompleted({ [key]: 1 } as unknown as Items, 1)).toThrow(TypeError);
  });

  test.each([
    [undefined, TypeError],
    [Infinity, RangeError],
  ])("an async iterable with the limit %s throws", (limit, kind) => {
    const items = asyncSource([]);
    const error = thrownBy(() => asCompleted(items, limit as number));
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toMatch(/^limit must be a positive safe integer for an async iterable/);
    expect(items.log).toEqual([]);
  });

  test("an iterator that is no object is a TypeError", () => {
    expect(() => asCompleted({ [Symbol.iterator]: () => 1 } as unknown as Items)).toThrow(TypeError);
  });

  test("what opening throws is thrown", () => {
    const items: Items = {
      [Symbol.iterator]() {
        throw "cannot open";
      },
    };
    expect(thrownBy(() => asCompleted(items))).toBe("cannot open");
  });
});

describe("decision 6: laziness", () => {
  test("the source is opened at the call and pulled at the first next()", async () => {
    const items = source([1]);
    const results = asCompleted(items, 1);
    await settle();
    expect(items.log).toEqual(["open"]);
    const request = results.next();
    expect(items.log).toEqual(["open", "next"]);
    expect(await request).toEqual(item(1));
  });

  test("the source's next is read once, when it is opened", async () => {
    const reads: PropertyKey[] = [];
    const iterator = new Proxy([1, 2].values(), {
      get(target, key) {
        reads.push(key);
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    const results = asCompleted({ [Symbol.iterator]: () => iterator }, 1);
    expect(reads).toEqual(["next"]);
    for (const answer of [item(1), item(2), done]) expect(await results.next()).toEqual(answer);
    expect(reads).toEqual(["next"]);
  });
});

describe("decisions 20 and 21: no mapper, no signal, no options, and room for a Governor", () => {
  test.each([
    ["a mapper", (value: unknown) => value],
    ["options", { limit: 2 }],
    ["a signal", new AbortController().signal],
    ["a governor", { acquire: () => Promise.resolve() }],
  ])("%s as the limit is a TypeError", (_, limit) => {
    expect(() => asCompleted([], limit as unknown as number)).toThrow(TypeError);
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
    expect(() => Reflect.apply(asCompleted, undefined, [[], 1, hostile])).not.toThrow();
  });
});
