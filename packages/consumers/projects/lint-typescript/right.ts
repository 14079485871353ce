import { asCompleted, type AsCompletedIterator } from "as-completed-limit";

export function pages(tasks: Iterable<Promise<Response>>): AsCompletedIterator<Response> {
  return asCompleted(tasks, 4);
}
