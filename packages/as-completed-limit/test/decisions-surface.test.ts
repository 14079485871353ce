// Decisions 1 and 2: what the function and the iterator look like.
import { asCompleted } from "as-completed-limit";
import "as-completed-limit/auto";
import { expect, test } from "vitest";
import { done } from "./support.ts";

const AsyncIteratorPrototype: unknown = Object.getPrototypeOf(
  Object.getPrototypeOf(async function* () {}.prototype),
);
const iterator = asCompleted([]);
const prototype = Object.getPrototypeOf(iterator) as object;

test("decision 1: asCompleted has a built-in function's name, length and descriptors", () => {
  expect(Object.getOwnPropertyDescriptors(asCompleted)).toEqual({
    length: { value: 1, writable: false, enumerable: false, configurable: true },
    name: { value: "asCompleted", writable: false, enumerable: false, configurable: true },
  });
});

test("decision 1: Promise.asCompleted is writable, configurable and not enumerable", () => {
  const { value, ...attributes } = Object.getOwnPropertyDescriptor(Promise, "asCompleted") ?? {};
  expect(attributes).toEqual({ writable: true, enumerable: false, configurable: true });
  expect(value).toBeTypeOf("function");
});

test("decision 1: asCompleted is not a constructor", () => {
  expect(() => Reflect.construct(Object, [], asCompleted)).toThrow(TypeError);
});

test("decision 1: asCompleted ignores its receiver", async () => {
  class Subclass<T> extends Promise<T> {}
  for (const receiver of [undefined, null, 1, {}, Subclass]) {
    const result = Reflect.apply(asCompleted<number>, receiver, [[7]]);
    const request = result.next();
    expect(Object.getPrototypeOf(request)).toBe(Promise.prototype);
    expect(await request).toEqual({ value: 7, done: false });
  }
});

test("decision 2: the iterator is an ordinary object without own properties", () => {
  expect(Reflect.ownKeys(iterator)).toEqual([]);
  expect(Object.isExtensible(iterator)).toBe(true);
});

test("decision 2: its prototype inherits from %AsyncIteratorPrototype% and is shared", () => {
  expect(Object.getPrototypeOf(prototype)).toBe(AsyncIteratorPrototype);
  expect(Object.getPrototypeOf(asCompleted([]))).toBe(prototype);
  expect(iterator[Symbol.asyncIterator]()).toBe(iterator);
});

test("decision 2: its prototype has next, return and @@toStringTag, and nothing else", () => {
  expect(Reflect.ownKeys(prototype)).toEqual(["next", "return", Symbol.toStringTag]);
  expect(Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag)).toEqual({
    value: "As-Completed Iterator",
    writable: false,
    enumerable: false,
    configurable: true,
  });
  for (const name of ["next", "return"] as const) {
    const { value, ...attributes } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    expect(attributes).toEqual({ writable: true, enumerable: false, configurable: true });
    expect(Object.getOwnPropertyDescriptors(value)).toEqual({
      length: { value: 0, writable: false, enumerable: false, configurable: true },
      name: { value: name, writable: false, enumerable: false, configurable: true },
    });
    expect(() => Reflect.construct(Object, [], value as () => void)).toThrow(TypeError);
  }
});

test("decision 2: `await using` closes it where the engine has Symbol.asyncDispose", async () => {
  const disposable = asCompleted([1]);
  await (disposable as unknown as AsyncDisposable)[Symbol.asyncDispose]();
  expect(await disposable.next()).toEqual(done);
});
