// What tests share: promises settled by hand, and sources that write down what happens to them.

export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason: unknown) => void;
}

export function deferred<T = unknown>(): Deferred<T> {
  let resolve!: Deferred<T>["resolve"];
  let reject!: Deferred<T>["reject"];
  const promise = new Promise<T>((...functions) => {
    [resolve, reject] = functions;
  });
  return { promise, resolve, reject };
}

export function deferreds<T = unknown>(count: number): Deferred<T>[] {
  return Array.from({ length: count }, () => deferred<T>());
}

/** Lets every job that is ready, and every job that those make ready, run to its end. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What became of a promise so far. */
export interface Observed<T> {
  state: "pending" | "fulfilled" | "rejected";
  value?: T;
  reason?: unknown;
}

export function observe<T>(promise: Promise<T>): Observed<T> {
  const observed: Observed<T> = { state: "pending" };
  promise.then(
    (value) => Object.assign(observed, { state: "fulfilled", value }),
    (reason: unknown) => Object.assign(observed, { state: "rejected", reason }),
  );
  return observed;
}

/** A sync source that gives `tasks` one by one and logs `next` and `return`. */
export function source<T>(tasks: readonly T[], log: string[] = []): IterableIterator<T> & { log: string[] } {
  let index = 0;
  return {
    log,
    [Symbol.iterator]() {
      log.push("open");
      return this;
    },
    next(): IteratorResult<T, undefined> {
      log.push("next");
      if (index < tasks.length) return { value: tasks[index++] as T, done: false };
      return { value: undefined, done: true };
    },
    return(): IteratorResult<T, undefined> {
      log.push("return");
      return { value: undefined, done: true };
    },
  };
}

/** An async source whose `next()` gives `answers` one by one and logs `next` and `return`. */
export function asyncSource<T>(
  answers: readonly unknown[],
  log: string[] = [],
): AsyncIterableIterator<T> & { log: string[] } {
  let index = 0;
  return {
    log,
    [Symbol.asyncIterator]() {
      log.push("open");
      return this;
    },
    next() {
      log.push("next");
      return answers[index++] as Promise<IteratorResult<T>>;
    },
    return() {
      log.push("return");
      return Promise.resolve({ value: undefined, done: true as const });
    },
  };
}

export const item = <T>(value: T): IteratorYieldResult<T> => ({ value, done: false });
export const done: IteratorReturnResult<undefined> = { value: undefined, done: true };

/** Calls `function_` and returns what it throws. */
export function thrownBy(function_: () => unknown): unknown {
  try {
    function_();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
