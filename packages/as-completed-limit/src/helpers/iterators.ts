// as-completed-limit/helpers: what the helpers share: opening and closing a source, and iterators that are made as the language's own are.
import {
  apply,
  asyncIterator,
  AsyncIteratorPrototype,
  defineProperty,
  isObject,
  iterator as iteratorKey,
  resolvedPromise,
  setPrototypeOf,
  toStringTag,
  TypeError,
} from "../intrinsics.ts";
import { describe } from "../messages.ts";

/** An iterator that has been opened. By the iterator protocol it is not closed once it is done or has failed. */
export interface Opened {
  readonly iterator: { return?: unknown };
  readonly next: () => unknown;
  readonly isAsync: boolean;
  over: boolean;
}

type Answer = { readonly done?: boolean; readonly value: unknown };

/** Opens `items`, as `for await` does: as an async iterable if it is one. */
export function open(items: unknown, name: string): Opened {
  const at = (key: symbol): unknown =>
    isObject(items) ? (items as Record<symbol, unknown>)[key] : undefined;
  const asyncMethod = at(asyncIterator) ?? undefined;
  const method = asyncMethod ?? at(iteratorKey);
  if (typeof method !== "function") {
    throw new TypeError(`${name} must be an iterable or async iterable object, got ${describe(items)}`);
  }
  const opened = apply(method as () => Opened["iterator"] & { next: () => unknown }, items, []);
  return { iterator: opened, next: opened.next, isAsync: asyncMethod !== undefined, over: false };
}

export function requireFunction(value: unknown, name: string): void {
  if (typeof value !== "function") throw new TypeError(`${name} must be a function, got ${describe(value)}`);
}

/** Asks an open iterator for its next result. One that throws is over. */
export function ask(source: Opened): unknown {
  try {
    return apply(source.next, source.iterator, []);
  } catch (error) {
    source.over = true;
    throw error;
  }
}

/** The result of an iterator, which must be an object. One that is done, or no object, ends it. */
export function read(source: Opened, result: unknown): Answer {
  if (!isObject(result)) {
    source.over = true;
    throw new TypeError(`the result of next() must be an object, got ${describe(result)}`);
  }
  if ((result as Answer).done) source.over = true;
  return result as Answer;
}

/** Closes an iterator that is not over, once, and gives what its `return` gives. */
export function close(source: Opened): unknown {
  if (source.over) return undefined;
  source.over = true;
  const method = source.iterator.return;
  return method === undefined || method === null
    ? undefined
    : apply(method as () => unknown, source.iterator, []);
}

/** Closes it for an error, which an error from closing does not replace; waits for an async one. */
export function closeForError(source: Opened): unknown {
  try {
    const closed = close(source);
    return source.isAsync ? resolvedPromise(closed).catch(() => {}) : undefined;
  } catch {
    return undefined;
  }
}

export function done(): { value: undefined; done: true } {
  return { value: undefined, done: true };
}

/** A call of `next()` that has not been answered. */
export interface Request {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Methods {
  next(): unknown;
  return(): unknown;
}

/** An iterator whose methods do what the two functions do. Its class is given what the classes of built-in iterators have. */
export const HelperIterator: new (methods: Methods) => object = /* @__PURE__ */ asBuiltIn(
  class {
    readonly #methods: Methods;

    constructor(methods: Methods) {
      this.#methods = methods;
    }

    next(): unknown {
      return this.#methods.next();
    }

    return(): unknown {
      return this.#methods.return();
    }
  },
  () => Object.getPrototypeOf(Object.getPrototypeOf([][iteratorKey]()) as object) as object,
  "Iterator Helper of Tasks",
);

/** The same for an async iterator: what the functions throw rejects. */
export const AsyncHelperIterator: new (methods: Methods) => object = /* @__PURE__ */ asBuiltIn(
  class {
    readonly #methods: Methods;

    constructor(methods: Methods) {
      this.#methods = methods;
    }

    async next(): Promise<unknown> {
      return await this.#methods.next();
    }

    async return(): Promise<unknown> {
      await this.#methods.return();
      return done();
    }
  },
  () => AsyncIteratorPrototype,
  "Async Iterator Helper of Tasks",
);

export function asBuiltIn<T extends { prototype: object }>(
  constructor: T,
  parent: () => object,
  tag: string,
): T {
  const { prototype } = constructor;
  delete (prototype as { constructor?: unknown }).constructor;
  setPrototypeOf(prototype, parent());
  defineProperty(prototype, toStringTag, { value: tag, configurable: true });
  return constructor;
}
