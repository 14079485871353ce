// as-completed-limit: As-Completed Iterator objects and their prototype.
import {
  AsyncIteratorPrototype,
  defineProperty,
  isObject,
  Promise,
  rejectedPromise,
  setPrototypeOf,
  toStringTag,
  TypeError,
} from "./intrinsics.ts";
import { Iteration, next, returnFrom } from "./iteration.ts";
import type { Answer } from "./iteration.ts";
import type { Source } from "./source.ts";

export class AsCompletedIterator {
  /** The internal slots. One private field, since each costs a WeakMap where a build tool lowers it. */
  readonly #iteration: Iteration;

  constructor(source: Source, isAsync: boolean, limit: number) {
    this.#iteration = new Iteration(source, isAsync, limit);
  }

  next(): Promise<Answer> {
    return isObject(this) && #iteration in this
      ? next(this.#iteration)
      : rejectedPromise<Answer>(incompatible());
  }

  return(): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      if (!(isObject(this) && #iteration in this)) throw incompatible();
      void returnFrom(this.#iteration, { resolve, reject });
    });
  }
}

function incompatible(): TypeError {
  return new TypeError("the receiver must be an As-Completed Iterator");
}

// The prototype of a class already has most attributes of a built-in prototype. These differ:
const { prototype } = AsCompletedIterator;
delete (prototype as { constructor?: unknown }).constructor;
setPrototypeOf(prototype, AsyncIteratorPrototype);
defineProperty(prototype, toStringTag, {
  value: "As-Completed Iterator",
  configurable: true,
});
