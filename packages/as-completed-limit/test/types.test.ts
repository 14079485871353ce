// The public types. `pnpm check` compiles this file, which is what tests the expectations about types; the cases at its
// end call the compiler themselves, because what they test is what it says.
import { asCompleted, getPolyfill, shim } from "as-completed-limit";
import type { AsCompleted, AsCompletedIterator } from "as-completed-limit";
import { describe, expect, expectTypeOf, test } from "vitest";
import { messages } from "./compiler.ts";

describe("inference", () => {
  test("arrays, tuples and sets of promises, of values and of both", () => {
    expectTypeOf(asCompleted([Promise.resolve(1)])).toEqualTypeOf<AsCompletedIterator<number>>();
    expectTypeOf(asCompleted([1, 2], 1)).toEqualTypeOf<AsCompletedIterator<number>>();
    expectTypeOf(asCompleted([1, Promise.resolve("a")], Infinity)).toEqualTypeOf<
      AsCompletedIterator<string | number>
    >();
    const tuple: readonly [Promise<1>, "a", Promise<boolean>] = [
      Promise.resolve(1),
      "a",
      Promise.resolve(true),
    ];
    expectTypeOf(asCompleted(tuple, undefined)).toEqualTypeOf<AsCompletedIterator<boolean | 1 | "a">>();
    expectTypeOf(asCompleted(new Set([Promise.resolve(1)]))).toEqualTypeOf<AsCompletedIterator<number>>();
  });

  test("promises of other libraries", () => {
    const thenable: PromiseLike<number> = Promise.resolve(1);
    expectTypeOf(asCompleted([thenable])).toEqualTypeOf<AsCompletedIterator<number>>();
  });

  test("generators of promises and values", () => {
    function* tasks() {
      yield Promise.resolve(1);
      yield Promise.resolve("a");
      yield new Date();
    }
    expectTypeOf(asCompleted(tasks(), 2)).toEqualTypeOf<AsCompletedIterator<number | string | Date>>();
  });

  test("Iterator.prototype.map", () => {
    const pages = ["a", "b"].values().map(async (url) => Promise.resolve(url.length));
    expectTypeOf(asCompleted(pages, 2)).toEqualTypeOf<AsCompletedIterator<number>>();
  });

  test("async generators", () => {
    async function* pages() {
      yield await Promise.resolve(1);
      yield Promise.resolve("a");
    }
    const results = asCompleted(pages(), 2);
    expectTypeOf(results).toEqualTypeOf<AsCompletedIterator<number | string>>();
    void results.return();
  });

  test("a function that is generic itself", () => {
    function pool<T>(items: Iterable<Promise<T>> | AsyncIterable<T>) {
      return asCompleted(items, 3);
    }
    expectTypeOf(pool<number>).returns.toEqualTypeOf<AsCompletedIterator<number>>();
  });

  test("values of an async source are delivered as they are", () => {
    const source = {} as AsyncIterable<Promise<string>>;
    expectTypeOf((limit: number) => asCompleted(source, limit)).returns.toEqualTypeOf<
      AsCompletedIterator<Promise<string>>
    >();
  });

  test("what may be anything gives anything", () => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what this is about
    const anything = [1] as any;
    expectTypeOf(asCompleted(anything)).toEqualTypeOf<typeof results>();
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what this is about
    const results: AsCompletedIterator<any> = asCompleted(anything, 2);
    expectTypeOf(results).toEqualTypeOf<ReturnType<typeof asCompleted<typeof anything>>>();
  });
});

describe("results", () => {
  test("for await, Array.fromAsync and next()", async () => {
    for await (const value of asCompleted([Promise.resolve(1)])) expectTypeOf(value).toEqualTypeOf<number>();
    expectTypeOf(await Array.fromAsync(asCompleted([Promise.resolve(1)]))).toEqualTypeOf<number[]>();
    const result = await asCompleted([Promise.resolve(1)]).next();
    if (result.done) expectTypeOf(result.value).toEqualTypeOf<undefined>();
    else expectTypeOf(result.value).toEqualTypeOf<number>();
  });

  test("await using", async () => {
    let closed = false;
    function* tasks() {
      try {
        yield 1;
        yield 2;
      } finally {
        closed = true;
      }
    }
    {
      await using results = asCompleted(tasks(), 1);
      expectTypeOf(results).toExtend<AsyncDisposable>();
      expect(await results.next()).toEqual({ value: 1, done: false });
    }
    expect(closed).toBe(true);
  });

  test("they pass for every kind of async iterator but a generator", () => {
    expectTypeOf<AsCompletedIterator<number>>().toExtend<AsyncIterableIterator<number>>();
    expectTypeOf<AsCompletedIterator<number>>().toExtend<AsyncIteratorObject<number, undefined>>();
    expectTypeOf<AsCompletedIterator<number>>().not.toExtend<AsyncGenerator<number>>();
  });

  test("the functions about the function", () => {
    expectTypeOf(getPolyfill).toEqualTypeOf<() => AsCompleted>();
    expectTypeOf(shim).toEqualTypeOf<() => AsCompleted>();
  });
});

// The strictest way to use the declarations: from a package that publishes its own.
const declarations = { isolatedDeclarations: true, declaration: true };

describe("what the compiler says", () => {
  const notAssignable = (from: string, to: string) =>
    `Argument of type '${from}' is not assignable to parameter of type '${to}'.`;
  const iterable = "IterableObject<unknown> | AsyncIterable<unknown>";
  const wrongCalls: readonly (readonly [call: string, message: string])[] = [
    ['asCompleted("abc")', notAssignable("string", iterable)],
    ["asCompleted(5)", notAssignable("number", iterable)],
    ["asCompleted({})", notAssignable("{}", iterable)],
    ["asCompleted(Promise.resolve([1]))", notAssignable("Promise<number[]>", iterable)],
    ["asCompleted(() => [1].values())", notAssignable("() => ArrayIterator<number>", iterable)],
    ["asCompleted()", "Expected at least 1 arguments, but got 0."],
    ["asCompleted((async function* () {})())", "Expected 2 arguments, but got 1."],
    ['asCompleted([1], "5")', notAssignable("string", "number")],
    ["asCompleted([1], 5n)", notAssignable("bigint", "number")],
    ["asCompleted([1], null)", notAssignable("null", "number | undefined")],
    ["asCompleted([1], async (n: number) => n)", notAssignable("(n: number) => Promise<number>", "number")],
    ["asCompleted([1], { limit: 5 })", notAssignable("{ limit: number; }", "number")],
    ["Promise.asCompleted([1])", "Property 'asCompleted' does not exist on type 'PromiseConstructor'."],
  ];
  const prelude =
    'import { asCompleted, type AsCompleted, type AsCompletedIterator } from "as-completed-limit";';

  test("of wrong calls: what was expected and what came", () => {
    const said = messages(
      wrongCalls.map(([call]) => `${prelude} ${call};`),
      declarations,
    );
    expect(said).toEqual(wrongCalls.map(([, message]) => [message]));
  });

  test.each([
    ["ES2022 and nothing else", ["lib.es2022.d.ts"]],
    ["ES2022 in a browser", ["lib.es2022.d.ts", "lib.dom.d.ts"]],
    ["everything", ["lib.esnext.d.ts"]],
  ])("nothing of right calls, with the library types of %s", { timeout: 60_000 }, (_, lib) => {
    const uses = `${prelude}
      export const results: AsCompletedIterator<number> = asCompleted([Promise.resolve(1)], 2);
      export const wrapped: AsCompleted = asCompleted;
      for await (const value of results) value satisfies number;`;
    expect(messages([uses], { ...declarations, lib })).toEqual([[]]);
  });

  test("nothing of await using where the library types know it", () => {
    const code = `${prelude} { await using results = asCompleted([1]); }`;
    expect(messages([code], { ...declarations, lib: ["lib.esnext.d.ts"] })).toEqual([[]]);
    expect(messages([code], declarations)).not.toEqual([[]]);
  });

  test.each(["mts", "cts"])(
    "nothing of Promise.asCompleted where auto or shim is imported, in a .%s file",
    (extension) => {
      const modules = ["auto", "shim"].map(
        (entry) => `
      import "as-completed-limit/${entry}";
      Promise.asCompleted([Promise.resolve(1)], 2) satisfies AsyncIterable<number>;`,
      );
      for (const module of modules) expect(messages([module], declarations, { extension })).toEqual([[]]);
      expect(messages(modules, declarations, { extension })).toEqual([[], []]);
    },
  );

  test("nothing of CommonJS, where the module is the function and has the others as properties", () => {
    const code = `
      import asCompleted = require("as-completed-limit");
      import shim = require("as-completed-limit/shim");
      import getPolyfill = require("as-completed-limit/polyfill");
      import implementation = require("as-completed-limit/implementation");
      import { asCompleted as named, type AsCompletedIterator } from "as-completed-limit";
      const results: asCompleted.AsCompletedIterator<number> = asCompleted([Promise.resolve(1)], 2);
      const same: AsCompletedIterator<number> = results;
      const functions: asCompleted.AsCompleted[] = [
        asCompleted, asCompleted.asCompleted, asCompleted.default, asCompleted.implementation, implementation, named,
        asCompleted.getPolyfill(), asCompleted.shim(), shim(), getPolyfill(), Promise.asCompleted,
      ];`;
    expect(messages([code], declarations, { extension: "cts" })).toEqual([[]]);
  });
});
