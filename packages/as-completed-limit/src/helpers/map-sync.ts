// as-completed-limit/helpers: the iterator over what a function makes of each item of a sync source.
import { TypeError } from "../intrinsics.ts";
import { TaskIterator } from "./iterators.ts";
import { ask, closeSync, nothing, nothingMore, valueOf } from "./source.ts";
import type { OpenSource } from "./source.ts";

export function mapSync(source: OpenSource, fn: (item: unknown, index: number) => unknown): object {
  let index = 0;
  /** Whether the source or `fn` is on the stack. As with a generator, neither may call this iterator. */
  let running = false;

  function enter(): void {
    if (running) throw new TypeError("the iterator is already running");
  }

  return new TaskIterator({
    next() {
      enter();
      if (source.done) return nothingMore();
      running = true;
      try {
        const item = pull();
        return item === nothing ? nothingMore() : { value: work(item), done: false };
      } finally {
        running = false;
      }
    },
    return() {
      enter();
      closeSync(source);
      return nothingMore();
    },
  });

  function pull(): unknown {
    // A source that throws is as finished as one that says so.
    source.done = true;
    const item = valueOf(ask(source));
    source.done = item === nothing;
    return item;
  }

  function work(item: unknown): unknown {
    try {
      return fn(item, index++);
    } catch (error) {
      try {
        closeSync(source);
      } catch {
        // The consumer gets the error for which the source is closed.
      }
      throw error;
    }
  }
}
