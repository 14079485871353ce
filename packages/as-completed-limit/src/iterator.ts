// as-completed-limit: As-Completed Iterator objects and their prototype.
import {
  AsyncIteratorPrototype,
  defineProperty,
  isObject,
  rejectedPromise,
  setPrototypeOf,
  toStringTag,
  TypeError,
} from "./intrinsics.ts";
import { Run } from "./run.ts";
import type { Answer } from "./run.ts";
import type { Source } from "./source.ts";

export class AsCompletedIterator {
  readonly #run: Run;

  constructor(source: Source, limit: number) {
    this.#run = new Run(source, limit);
  }

  next(): Promise<Answer> {
    return isObject(this) && #run in this ? this.#run.request() : incompatible("next");
  }

  return(): Promise<Answer> {
    return isObject(this) && #run in this ? this.#run.stop() : incompatible("return");
  }
}

function incompatible(method: string): Promise<never> {
  return rejectedPromise(new TypeError(`${method} must be called on an As-Completed Iterator`));
}

// The prototype of a class has the attributes of a built-in prototype already, but for these:
const { prototype } = AsCompletedIterator;
delete (prototype as { constructor?: unknown }).constructor;
setPrototypeOf(prototype, AsyncIteratorPrototype);
defineProperty(prototype, toStringTag, {
  value: "As-Completed Iterator",
  writable: false,
  enumerable: false,
  configurable: true,
});
