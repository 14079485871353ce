// as-completed-limit/helpers: how a helper opens, asks and closes the iterator that it stands on.
import { apply, asyncIterator, isObject, iterator, TypeError } from "../intrinsics.ts";
import { describe } from "../messages.ts";
import { close, requireObject } from "../source.ts";
import type { Source } from "../source.ts";

export interface OpenSource extends Source {
  readonly isAsync: boolean;
  /** Whether it has said that it is done, has failed or is being closed: it is then neither asked nor closed again. */
  done: boolean;
}

export interface Request {
  readonly resolve: (answer: IteratorResult<unknown, undefined>) => void;
  readonly reject: (reason: unknown) => void;
}

/** What stands for the value of a source that is done: no source can yield this object. */
export const nothing = {};

export function nothingMore(): IteratorReturnResult<undefined> {
  return { value: undefined, done: true };
}

export function requireFunction(value: unknown, name: string): void {
  if (typeof value !== "function") throw new TypeError(`${name} must be a function, got ${describe(value)}`);
}

/** Opens `items`, which an error calls `name`. */
export function open(items: unknown, name: string): OpenSource {
  if (isObject(items)) {
    const methods = items as Record<symbol, unknown>;
    // Not `=== undefined || === null`, which minifiers make `== null`: that is true of document.all.
    const async = methods[asyncIterator] ?? undefined;
    const method = async ?? methods[iterator];
    if (typeof method === "function") {
      const opened: unknown = apply(method as () => unknown, items, []);
      requireObject(opened, `the iterator of ${name}`);
      const { next } = opened as { next?: unknown };
      return { iterator: opened, next, isAsync: async !== undefined, done: false };
    }
  }
  throw new TypeError(`${name} must be an iterable or async iterable object, got ${describe(items)}`);
}

/** Calls `next` of a source and gives what that gave. */
export function ask(source: OpenSource): unknown {
  return apply(source.next as () => unknown, source.iterator, []);
}

/** The value in what a source has answered, or `nothing` if it says that it is done. */
export function valueOf(answer: unknown): unknown {
  requireObject(answer, "the result of next()");
  return (answer as IteratorResult<unknown>).done ? nothing : (answer as IteratorResult<unknown>).value;
}

/** Closes a sync source unless it is finished. */
export function closeSync(source: OpenSource): void {
  if (source.done) return;
  source.done = true;
  const answer = close(source);
  if (answer !== source) requireObject(answer, "the result of return()");
}

/** Closes a source of either kind unless it is finished, and waits for it. */
export async function closeAsync(source: OpenSource): Promise<IteratorReturnResult<undefined>> {
  if (!source.done) {
    source.done = true;
    const answer = close(source);
    if (answer !== source) requireObject(source.isAsync ? await answer : answer, "the result of return()");
  }
  return nothingMore();
}

/** Closes a source because of an error, which counts more than whatever closing throws. */
export async function abandon(source: OpenSource): Promise<void> {
  try {
    await closeAsync(source);
  } catch {
    // The consumer gets the error for which the source is closed.
  }
}
