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

function makeKind<A, M extends Methods<A>>(
  tag: string,
  parent: unknown,
  /** How a method answers with an error. */
  refuse: (error: TypeError) => A,
): Kind<M> {
  class Kind {
    readonly #methods: M;
    constructor(methods: M) {
      this.#methods = methods;
    }
    static of(value: unknown): M | undefined {
      return isObject(value) && #methods in value ? value.#methods : undefined;
    }
    next(): A {
      return (Kind.of(this) ?? wrongReceiver).next();
    }
    return(): A {
      return (Kind.of(this) ?? wrongReceiver).return();
    }
  }
  const refuseReceiver = (): A => refuse(new TypeError(`the receiver must be an object of the kind ${tag}`));
  const wrongReceiver: Methods<A> = { next: refuseReceiver, return: refuseReceiver };
  // A class gives its prototype most attributes of a built-in prototype. These differ:
  const { prototype } = Kind;
  delete (prototype as { constructor?: unknown }).constructor;
  setPrototypeOf(prototype, parent as object);
  defineProperty(prototype, toStringTag, { value: tag, configurable: true });
  return Kind;
}

function makeSyncKind(tag: string): Kind<Methods<Answer>> {
  const { getPrototypeOf } = Object;
  return makeKind(tag, getPrototypeOf(getPrototypeOf([][iterator]())), (error): Answer => {
    throw error;
  });
}

function makeAsyncKind(tag: string): Kind<AsyncMethods> {
  return makeKind(tag, AsyncIteratorPrototype, (error) => rejectedPromise<Answer>(error));
}

// The marks let a bundler drop what is not used.
export const TaskIterator: Kind<Methods<Answer>> = /* @__PURE__ */ makeSyncKind("Task Iterator");
export const AsyncTaskIterator: Kind<AsyncMethods> = /* @__PURE__ */ makeAsyncKind("Async Task Iterator");
export const AbortableIterator: Kind<AsyncMethods> = /* @__PURE__ */ makeAsyncKind("Abortable Iterator");
