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

// An engine that lacks the symbol, such as an old Hermes, has this name instead: build tools agree on it.
export const asyncIterator: typeof Symbol.asyncIterator =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not every engine has what TypeScript's library declares
  Symbol.asyncIterator ?? ("@@asyncIterator" as unknown as typeof Symbol.asyncIterator);
export const iterator: typeof Symbol.iterator = Symbol.iterator;
export const toStringTag: typeof Symbol.toStringTag = Symbol.toStringTag;

const Object: ObjectConstructor = globalThis.Object;
const { asyncDispose } = Symbol as { readonly asyncDispose?: symbol };

/** %AsyncIteratorPrototype%, from an async generator if its syntax was not lowered, or by the name that is proposed for it. */
function findAsyncIteratorPrototype(): object | null | undefined {
  const ofGenerator = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype)) as
    object | null;
  return ofGenerator ?? (globalThis as { AsyncIterator?: { prototype?: object } }).AsyncIterator?.prototype;
}

/** What %AsyncIteratorPrototype% would be, where there is none to be had. */
function makeAsyncIteratorPrototype(): object {
  const made: Record<symbol, unknown> = {
    [asyncIterator]() {
      return this;
    },
  };
  if (asyncDispose) {
    made[asyncDispose] = async function (this: { return?: () => unknown }) {
      await this.return?.();
    };
  }
  return made;
}

export const AsyncIteratorPrototype: object =
  /* @__PURE__ */ findAsyncIteratorPrototype() ?? /* @__PURE__ */ makeAsyncIteratorPrototype();

export function isObject(value: unknown): value is object {
  if (typeof value === "object") return value !== null;
  // The last is for document.all, an object whose type is "undefined"; it is last because it is the slowest.
  return typeof value === "function" || Object(value) === value;
}

export const resolvedPromise: typeof Promise.resolve = /* @__PURE__ */ Promise.resolve.bind(Promise);
export const rejectedPromise: typeof Promise.reject = /* @__PURE__ */ Promise.reject.bind(Promise);
