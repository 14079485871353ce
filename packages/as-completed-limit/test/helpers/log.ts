// Sources, signals and requests that write every event into one log.
import { deferred } from "../support.ts";
import type { Deferred } from "../support.ts";

export type Kind = "sync" | "async";

/** A source that is answered by hand: a sync one at once from `script`, an async one when the test says so. */
export interface Scripted {
  readonly log: string[];
  readonly asks: Deferred<unknown>[];
  readonly items: Iterable<string> & AsyncIterable<string>;
}

/**
 * An async source whose calls of `next()` the test answers. It throws when it is asked before it has answered, unless it
 * `overlaps`.
 */
export function asked(log: string[] = [], { overlaps = false, returns = true } = {}) {
  const asks: Deferred<unknown>[] = [];
  let open = 0;
  const items = {
    [Symbol.asyncIterator]: () => items,
    next() {
      log.push("ask");
      if (open > 0 && !overlaps) throw new Error("asked twice at once");
      open++;
      const answer = deferred();
      asks.push(answer);
      const close = () => open--;
      answer.promise.then(close, close);
      return answer.promise as Promise<IteratorResult<string>>;
    },
    ...(returns && {
      return() {
        log.push("close");
        return Promise.resolve({ value: undefined, done: true as const });
      },
    }),
  };
  return { log, asks, items: items as AsyncIterableIterator<string> };
}

/** A sync source with these items. An Error among them is thrown. */
export function given(values: readonly unknown[], log: string[] = []) {
  let index = 0;
  const items = {
    [Symbol.iterator]: () => items,
    next() {
      log.push("ask");
      if (index >= values.length) return { value: undefined, done: true };
      const value = values[index++];
      if (value instanceof Error) throw value;
      return { value, done: false };
    },
    return() {
      log.push("close");
      return {};
    },
  };
  return { log, items: items as unknown as IterableIterator<string> };
}

/** Writes down how a promise of an answer ends. */
export function note(log: string[], name: string, promise: Promise<IteratorResult<unknown, unknown>>): void {
  promise.then(
    ({ value, done }) => log.push(done ? `${name} done` : `${name} ${String(value)}`),
    (error: unknown) => log.push(`${name} rejects ${String(error)}`),
  );
}
