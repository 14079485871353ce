// as-completed-limit: the iterator that tasks are pulled from.
import { apply, isObject, TypeError } from "./intrinsics.ts";
import { describe } from "./messages.ts";

/** An iterator that has been opened, with the `next` method that it had then. */
export interface Source {
  readonly isAsync: boolean;
  readonly iterator: object;
  readonly next: unknown;
}

export function requireObject(value: unknown, what: string): asserts value is object {
  if (!isObject(value)) throw new TypeError(`${what} must give an object, got ${describe(value)}`);
}

function returnMethod({ iterator }: Source): (() => unknown) | undefined {
  const method = (iterator as { return?: unknown }).return;
  return method === null ? undefined : (method as (() => unknown) | undefined);
}

/** Closes a source because something was thrown, which is what the consumer must hear of, whatever closing throws. */
export function closeAfterError(source: Source): void {
  try {
    const method = returnMethod(source);
    if (method !== undefined) apply(method, source.iterator, []);
  } catch {
    // See above.
  }
}

/** Closes a source whose results are not wanted any more, then says so, or what closing threw. */
export async function close(
  source: Source,
  onError: (reason: unknown) => void,
  onClosed: () => void,
): Promise<void> {
  try {
    const method = returnMethod(source);
    if (method !== undefined) {
      let result: unknown = apply(method, source.iterator, []);
      if (source.isAsync) result = await result;
      requireObject(result, "return() of the source");
    }
  } catch (error) {
    onError(error);
    return;
  }
  onClosed();
}
