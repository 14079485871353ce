// as-completed-limit/helpers: the public types. They compile from TypeScript 5.0 on and declare nothing global.
import type { AsyncDisposal, IterableObject } from "../types.ts";

/** What the program's library types know of the built-in iterators: their helpers and `[Symbol.dispose]`, if they do. */
type BuiltInIterator<T> = ReturnType<T[]["values"]>;

/**
 * A source of tasks that has been made from an iterable. Its prototype inherits from that of all built-in iterators.
 *
 * @typeParam T - The type of a task: mostly a promise.
 */
export interface TaskIterator<T> extends BuiltInIterator<T> {
  /**
   * Starts the next task.
   *
   * @returns The task, or `{ value: undefined, done: true }`. It throws what the source or the work throws.
   */
  next(): IteratorResult<T, undefined>;
  /**
   * Ends the iteration and closes the source.
   *
   * @returns `{ value: undefined, done: true }`. It throws what closing the source throws.
   */
  return(): IteratorResult<T, undefined>;
  /** Returns this iterator itself. */
  [Symbol.iterator](): TaskIterator<T>;
  readonly [Symbol.toStringTag]: "Task Iterator";
}

/**
 * An async iterator whose `next()` may be called again before the last call has been answered. Its prototype inherits
 * from that of all built-in async iterators.
 *
 * @typeParam T - The type of a result.
 */
export interface OverlappingIterator<T> extends AsyncIterableIterator<T>, AsyncDisposal {
  /**
   * Asks for the next result. Calls may overlap.
   *
   * @returns A promise for the result, or for `{ value: undefined, done: true }`. It rejects if the source or the work
   *   fails.
   */
  next(): Promise<IteratorResult<T, undefined>>;
  /**
   * Ends the iteration and closes the source. Calls of `next()` for which no work has begun are answered done.
   *
   * @returns A promise for `{ value: undefined, done: true }`. It waits until the source has closed, but not for work
   *   that runs. It rejects with what closing the source throws.
   */
  return(): Promise<IteratorResult<T, undefined>>;
}

/**
 * A source of tasks in which a call of `next()` is a task: so many of them run as calls are open.
 *
 * @typeParam T - The type of a result.
 */
export interface AsyncTaskIterator<T> extends OverlappingIterator<T> {
  /** Returns this iterator itself. */
  [Symbol.asyncIterator](): AsyncTaskIterator<T>;
  readonly [Symbol.toStringTag]: "Async Task Iterator";
}

/**
 * What `withSignal` returns: the same results, until the signal aborts.
 *
 * @typeParam T - The type of a result.
 */
export interface AbortableIterator<T> extends OverlappingIterator<T> {
  /** Returns this iterator itself. */
  [Symbol.asyncIterator](): AbortableIterator<T>;
  readonly [Symbol.toStringTag]: "Abortable Iterator";
}

/** What `trackTasks` adds to the tasks. */
export interface Tracked {
  /**
   * Waits for the tasks that have been pulled. It needs no receiver.
   *
   * @returns A promise that is fulfilled as soon as none of them is running. It never rejects.
   */
  readonly settled: () => Promise<void>;
}

/** What `withSignal` needs of an `AbortSignal`, which not every program's library types know. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export type { IterableObject };
