// as-completed-limit: what the algorithm uses of the language, as it was when this package was loaded.
// Whoever patches a built-in later changes nothing here.

export const Promise: PromiseConstructor = globalThis.Promise;
export const String: StringConstructor = globalThis.String;
export const RangeError: RangeErrorConstructor = globalThis.RangeError;
export const TypeError: TypeErrorConstructor = globalThis.TypeError;

export const apply: typeof Reflect.apply = Reflect.apply;
export const defineProperty: typeof Object.defineProperty = globalThis.Object.defineProperty;
export const isSafeInteger: typeof Number.isSafeInteger = Number.isSafeInteger;
export const setPrototypeOf: typeof Object.setPrototypeOf = globalThis.Object.setPrototypeOf;

export const asyncIterator: typeof Symbol.asyncIterator = Symbol.asyncIterator;
export const iterator: typeof Symbol.iterator = Symbol.iterator;
export const toStringTag: typeof Symbol.toStringTag = Symbol.toStringTag;

const Object: ObjectConstructor = globalThis.Object;
/** %AsyncIteratorPrototype%, which no global names. */
export const AsyncIteratorPrototype: object = Object.getPrototypeOf(
  Object.getPrototypeOf(async function* () {}.prototype),
) as object;

export function isObject(value: unknown): value is object {
  if (typeof value === "object") return value !== null;
  // The last is for document.all, an object whose type is "undefined"; it is last because it is the slowest.
  return typeof value === "function" || Object(value) === value;
}

export const resolvedPromise: typeof Promise.resolve = Promise.resolve.bind(Promise);
export const rejectedPromise: typeof Promise.reject = Promise.reject.bind(Promise);
