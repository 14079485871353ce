// The engine that runs this code: Node, or a browser.
import { Thrown } from "./world.ts";
import type { World } from "./world.ts";

// Those of Reflect give `any`.
const apply = Reflect.apply as (callee: unknown, thisValue: unknown, args: readonly unknown[]) => unknown;
const get = Reflect.get as (target: unknown, key: PropertyKey) => unknown;

// Under another name it evaluates in the global scope.
const evaluate = eval as (source: string) => unknown;
const settled = Promise.resolve();
const then = get(Promise.prototype, "then");

function toKey(key: string): PropertyKey {
  return key.startsWith("Symbol.") ? Symbol[key.slice("Symbol.".length) as "iterator"] : key;
}

/** What the driver throws with `Thrown`, user code throws as it is. */
function asUserCode<Result>(behaviour: () => Result): Result {
  try {
    return behaviour();
  } catch (error) {
    throw error instanceof Thrown ? error.value : error;
  }
}

function asDriver<Result>(userCode: () => Result): Result {
  try {
    return userCode();
  } catch (error) {
    throw new Thrown(error);
  }
}

export function createHostWorld(asCompleted: (items: never, limit: number) => unknown): World<unknown> {
  return {
    Promise,
    ObjectPrototype: Object.prototype,
    value: (primitive) => primitive,
    function: (behaviour) =>
      function (this: unknown, ...args: unknown[]) {
        return asUserCode(() => behaviour(this, args));
      },
    getter: (target, key, get) =>
      Object.defineProperty(target as object, toKey(key), {
        configurable: true,
        get(this: unknown) {
          return asUserCode(() => get(this));
        },
      }),
    delete(target, key) {
      Reflect.deleteProperty(target as object, key);
    },
    newObject: () => ({}),
    newPromise: (executor) => new Promise(executor),
    evaluate: (source) => evaluate(source),
    call: (callee, thisValue, args) => asDriver(() => apply(callee, thisValue, args)),
    get: (target, key) => asDriver(() => get(target, key)),
    hasOwn: (target, key) => Object.hasOwn(target as object, key),
    asCompleted: (items, limit) => asDriver(() => apply(asCompleted, undefined, [items, limit, "extra"])),
    then(promise, onFulfilled, onRejected) {
      void apply(then, promise, [onFulfilled, onRejected]);
    },
    enqueueJob(job) {
      void apply(then, settled, [job]);
    },
    entries: (target) =>
      Reflect.ownKeys(target as object).map((key) => [String(key), get(target, key)] as const),
    describe(value) {
      if (value instanceof Error) return value.name;
      if (value instanceof Promise) return "a promise";
      return typeof value === "object" && value !== null ? "an object" : String(value);
    },
  };
}
