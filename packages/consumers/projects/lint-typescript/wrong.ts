import { asCompleted, type AsCompletedIterator } from "as-completed-limit";

// Only their types tell what these are.
export function begun(tasks: Promise<Response>[]): AsCompletedIterator<Response> {
  return asCompleted(tasks, 4);
}

export function functions(tasks: Iterable<() => Promise<Response>>): AsCompletedIterator<unknown> {
  return asCompleted(tasks, 4);
}
