import { expect, test } from "vitest";
import { printed } from "./printed.ts";

test("decision 1: Promise.asCompleted is a plain method of Promise that ignores its receiver", () => {
  const lines = printed(`
    const { value: f, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(Promise, "asCompleted");
    print(f.name, f.length, writable, enumerable, configurable);
    await attempt(() => new f([]));
    print(show(await f.call(undefined, ["a"]).next()));
    class Sub extends Promise {}
    print(Sub.asCompleted([]).next().constructor === Promise);
  `);
  expect(lines).toEqual(["asCompleted 1 true false true", "TypeError", "a", "true"]);
});

test("decision 2: it returns an object without own properties that inherits from the async iterator prototype", () => {
  const lines = printed(`
    const iterator = Promise.asCompleted([]);
    const prototype = Object.getPrototypeOf(iterator);
    const AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype));
    print(Reflect.ownKeys(iterator).length, Object.getPrototypeOf(prototype) === AsyncIteratorPrototype);
    print(Reflect.ownKeys(prototype).map(String).join());
    print(prototype.next.length, prototype.return.length, String(iterator));
    const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag);
    print(writable, enumerable, configurable);
    print(iterator[Symbol.asyncIterator]() === iterator, typeof iterator[Symbol.asyncDispose]);
  `);
  expect(lines).toEqual([
    "0 true",
    "next,return,Symbol(Symbol.toStringTag)",
    "0 0 [object As-Completed Iterator]",
    "false false true",
    "true function",
  ]);
});

test("decision 3: items that are no object are refused at once, strings included", () => {
  const lines = printed(`
    for (const items of ["ab", 1, null, undefined, Symbol.iterator]) await attempt(() => Promise.asCompleted(items));
    await attempt(() => Promise.asCompleted(new String("ab")));
  `);
  expect(lines).toEqual([...Array<string>(5).fill("TypeError"), "no error"]);
});

test("decision 4: the limit is Infinity if it is undefined, and otherwise a positive integer or Infinity", () => {
  const lines = printed(`
    let opened = 0;
    const items = { [Symbol.iterator]: () => (opened++, [][Symbol.iterator]()) };
    for (const limit of ["1", null, {}, 1n]) await attempt(() => Promise.asCompleted(items, limit));
    for (const limit of [NaN, 0.5, 0, -0, -1, -Infinity, 2 ** 53]) await attempt(() => Promise.asCompleted(items, limit));
    print(opened);
    for (const limit of [undefined, 1, 2 ** 53 - 1, Infinity]) await attempt(() => Promise.asCompleted(items, limit));
    print(opened);
  `);
  expect(lines).toEqual([
    ...Array<string>(4).fill("TypeError"),
    ...Array<string>(7).fill("RangeError"),
    "0",
    ...Array<string>(4).fill("no error"),
    "4",
  ]);
});

test("decision 5: an async iterator is preferred to a sync one, and needs a finite limit", () => {
  const lines = printed(`
    const both = { async *[Symbol.asyncIterator]() { yield "async"; }, *[Symbol.iterator]() { yield "sync"; } };
    print(show(await Promise.asCompleted(both, 1).next()));
    both[Symbol.asyncIterator] = null;
    print(show(await Promise.asCompleted(both, 1).next()));
    await attempt(() => Promise.asCompleted({}));
    async function* rows() {}
    await attempt(() => Promise.asCompleted(rows()));
    await attempt(() => Promise.asCompleted(rows(), Infinity));
  `);
  expect(lines).toEqual(["async", "sync", "TypeError", "TypeError", "RangeError"]);
});

test("decision 6: the source is opened at the call, and nothing is pulled before the first next()", () => {
  const lines = printed(`
    const source = { get next() { print("get next"); return () => (print("pull"), { done: true }); } };
    const iterator = Promise.asCompleted({ [Symbol.iterator]: () => (print("open"), source) }, 1);
    print("returned");
    await iterator.next();
    await iterator.next();
  `);
  expect(lines).toEqual(["open", "get next", "returned", "pull"]);
});

test("decision 20: there is no third parameter, and the second one is no options bag", () => {
  const lines = printed(`
    await attempt(() => Promise.asCompleted([], { limit: 1, get signal() { print("read"); } }));
    let aborted = 0;
    const mapper = () => (aborted++, "mapped");
    print(show(await Promise.asCompleted(["a"], 1, mapper).next()), aborted);
  `);
  expect(lines).toEqual(["TypeError", "a 0"]);
});

test("decision 21: an object as the limit throws without being looked at, which leaves room for a Governor", () => {
  const lines = printed(`
    const governor = new Proxy({ acquire() {} }, new Proxy({}, { get(_, trap) { print(trap); } }));
    await attempt(() => Promise.asCompleted([], governor));
  `);
  expect(lines).toEqual(["TypeError"]);
});
