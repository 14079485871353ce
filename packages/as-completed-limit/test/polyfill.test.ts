// Which functions getPolyfill() takes for a correct Promise.asCompleted, and what shim() does about them.
import { asCompleted, getPolyfill, shim } from "as-completed-limit";
import { afterEach, describe, expect, test } from "vitest";

type Like = (items: Iterable<unknown>, limit?: number) => unknown;

function install(native: unknown, attributes: PropertyDescriptor = {}): void {
  Object.defineProperty(Promise, "asCompleted", { value: native, configurable: true, ...attributes });
}

const installed = () => Object.getOwnPropertyDescriptor(Promise, "asCompleted");

afterEach(() => {
  Reflect.deleteProperty(Promise, "asCompleted");
});

/** A correct function that is not the one of this package, as a native one would be. */
function native(items: Iterable<unknown>, limit?: number): unknown {
  return asCompleted(items, limit);
}

/** What the argument checks of a correct function do, and then something else. */
const checked =
  (then: Like): Like =>
  (items, limit) => {
    void asCompleted(items, limit).return();
    return then(items, limit);
  };

async function* oneByOne(items: Iterable<unknown>): AsyncGenerator {
  for (const item of items) yield await item;
}

const incorrect: readonly (readonly [what: string, native: unknown])[] = [
  ["nothing", undefined],
  ["something that is no function", {}],
  ["a function that takes strings", (items: Iterable<unknown>) => asCompleted([...items])],
  [
    "a function that takes a limit of 0",
    (items: Iterable<unknown>, limit = 1) => asCompleted(items, limit || 1),
  ],
  [
    "a function that throws what is no TypeError",
    () => {
      throw "no";
    },
  ],
  ["a function that opens the source late", checked((items) => oneByOne(items))],
  [
    "a function that pulls before next()",
    (items: Iterable<unknown>, limit?: number) => {
      const results = asCompleted(items, limit);
      void results.next();
      return results;
    },
  ],
  [
    "a function that ignores the limit",
    (items: Iterable<unknown>, limit?: number) => {
      void asCompleted([], limit);
      return asCompleted(items, 1);
    },
  ],
  [
    "a function that does not close the source",
    (items: Iterable<unknown>, limit?: number) => {
      const results = asCompleted(items, limit);
      return Object.create({ next: () => results.next(), return: () => Promise.resolve() }) as unknown;
    },
  ],
  [
    "a function whose results have methods of their own, which reject",
    (items: Iterable<unknown>, limit?: number) => {
      const results = asCompleted(items, limit);
      return {
        next: () => results.next().then(Promise.reject.bind(Promise)),
        return: () => results.return(),
      };
    },
  ],
  [
    "a function whose results cannot be iterated",
    (items: Iterable<unknown>, limit?: number) => {
      const results = asCompleted(items, limit);
      return { next: () => results.next(), return: () => results.return() };
    },
  ],
];

describe("getPolyfill", () => {
  test.each(incorrect)("%s is not taken", (_, candidate) => {
    install(candidate);
    expect(getPolyfill()).toBe(asCompleted);
  });

  test("a correct function is taken", () => {
    install(native);
    expect(getPolyfill()).toBe(native);
  });

  test("a copy of this package whose results have own properties is taken, as some build tools make it", () => {
    const copy: Like = (items, limit) => Object.assign(asCompleted(items, limit), { _iteration: {} });
    install(copy);
    expect(getPolyfill()).toBe(copy);
  });

  test("the function of this package is taken", () => {
    install(asCompleted);
    expect(getPolyfill()).toBe(asCompleted);
  });

  test("changes nothing", () => {
    getPolyfill();
    expect(installed()).toBeUndefined();
  });
});

describe("shim", () => {
  const builtIn = { writable: true, enumerable: false, configurable: true };

  test.each(incorrect)("replaces %s", (_, candidate) => {
    install(candidate, { enumerable: true });
    expect(shim()).toBe(asCompleted);
    expect(installed()).toEqual({ value: asCompleted, ...builtIn });
  });

  test("leaves a correct function alone", () => {
    install(native, { writable: false });
    const before = installed();
    expect(shim()).toBe(native);
    expect(installed()).toEqual(before);
  });

  test("a second call changes nothing", () => {
    shim();
    const before = installed();
    expect(shim()).toBe(asCompleted);
    expect(installed()).toEqual(before);
  });
});
