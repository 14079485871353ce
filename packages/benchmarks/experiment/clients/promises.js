// Counts the promises in existence: those that are reachable after a full garbage collection.
import { queryObjects } from "node:v8";

const samples = 4;
const countPromises = () => queryObjects(Promise, { format: "count" });

/**
 * Counts at the first answer, when all that is begun up front has begun, and after each quarter of the answers.
 *
 * @param {number} requests
 */
export function promiseCounter(requests) {
  const before = countPromises();
  const interval = Math.max(1, Math.floor(requests / samples));
  let answers = 0;
  let peak = 0;
  return {
    onAnswer() {
      if (answers++ % interval === 0) peak = Math.max(peak, countPromises() - before);
    },
    peak: () => peak,
  };
}
