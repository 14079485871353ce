// as-completed-limit: the iterator that tasks are pulled from.
import { apply, isObject, TypeError } from "./intrinsics.ts";
import { describe } from "./messages.ts";

/** An iterator that has been opened, with the `next` method that it had then. */
export interface Source {
  readonly iterator: object;
  readonly next: unknown;
  /** Whether it has said that it is done, or has failed: by the iterator protocol it is then not closed. */
  done: boolean;
}

export function requireObject(value: unknown, what: string): asserts value is object {
  if (!isObject(value)) {
    throw new TypeError(`${what} must be an object, got ${describe(value)}`);
  }
}

/** Calls `return` of a source that is not finished and gives what that gave, or the source if it has no `return`. */
export function close(source: Source): unknown {
  const { iterator } = source as { iterator: { return?: unknown } };
  // Not `=== undefined || === null`, which minifiers make `== null`: that is true of document.all.
  const method = iterator.return ?? undefined;
  return method === undefined ? source : apply(method as () => unknown, iterator, []);
}
