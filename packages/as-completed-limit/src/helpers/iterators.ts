// as-completed-limit/helpers: the objects that helpers return. They are made as the language makes its own: a prototype that
// inherits from that of all iterators, and internal slots, which are one private field. So a build tool that lowers private
// fields needs one WeakMap for an iterator.
import {
  AsyncIteratorPrototype,
  defineProperty,
  isObject,
  iterator,
  rejectedPromise,
  setPrototypeOf,
  toStringTag,
  TypeError,
} from "../intrinsics.ts";

type Answer = IteratorResult<unknown, undefined>;

/** What the methods of an iterator do. */
export interface Methods<A> {
  next(): A;
  return(): A;
}

export interface AsyncMethods extends Methods<Promise<Answer>> {
  /** Whether the source bears to be asked again before it has answered. */
  readonly overlapping?: boolean;
}

interface Kind<M> {
  new (methods: M): object;
  /** The methods of an iterator of this kind; of anything else, undefined. */
  of(value: unknown): M | undefined;
}

/** Gives the prototype of a class what a class does not give it. */
function finish<C extends { readonly prototype: object }>(kind: C, parent: object, tag: string): C {
  const { prototype } = kind;
  delete (prototype as { constructor?: unknown }).constructor;
  setPrototypeOf(prototype, parent);
  defineProperty(prototype, toStringTag, { value: tag, configurable: true });
  return kind;
}

function wrongReceiver(tag: string): TypeError {
  return new TypeError(`the receiver must be ${tag[0] === "A" ? "an" : "a"} ${tag}`);
}

function makeSyncKind(tag: string): Kind<Methods<Answer>> {
  class SyncKind {
    readonly #methods: Methods<Answer>;
    constructor(methods: Methods<Answer>) {
      this.#methods = methods;
    }
    static of(value: unknown): Methods<Answer> | undefined {
      return isObject(value) && #methods in value ? value.#methods : undefined;
    }
    next(): Answer {
      return receiver(this).next();
    }
    return(): Answer {
      return receiver(this).return();
    }
  }
  function receiver(value: unknown): Methods<Answer> {
    const methods = SyncKind.of(value);
    if (!methods) throw wrongReceiver(tag);
    return methods;
  }
  const { getPrototypeOf } = Object;
  return finish(SyncKind, getPrototypeOf(getPrototypeOf([][iterator]())) as object, tag);
}

function makeAsyncKind(tag: string): Kind<AsyncMethods> {
  class AsyncKind {
    readonly #methods: AsyncMethods;
    constructor(methods: AsyncMethods) {
      this.#methods = methods;
    }
    static of(value: unknown): AsyncMethods | undefined {
      return isObject(value) && #methods in value ? value.#methods : undefined;
    }
    next(): Promise<Answer> {
      return AsyncKind.of(this)?.next() ?? rejectedPromise<Answer>(wrongReceiver(tag));
    }
    return(): Promise<Answer> {
      return AsyncKind.of(this)?.return() ?? rejectedPromise<Answer>(wrongReceiver(tag));
    }
  }
  return finish(AsyncKind, AsyncIteratorPrototype, tag);
}

// The marks let a bundler drop what is not used.
export const TaskIterator: Kind<Methods<Answer>> = /* @__PURE__ */ makeSyncKind("Task Iterator");
export const AsyncTaskIterator: Kind<AsyncMethods> = /* @__PURE__ */ makeAsyncKind("Async Task Iterator");
export const AbortableIterator: Kind<AsyncMethods> = /* @__PURE__ */ makeAsyncKind("Abortable Iterator");
