// Everyone who is given the job, by name.
import { asyncLoops, batches, forAwait, iterator, loops, race } from "./hand-written.js";
import { asyncTasks, consumeEach, tasks } from "./job.js";
import { libraries } from "./libraries.js";

/** @typedef {import("./job.js").Contestant} Contestant */

/** @param {typeof tasks | typeof asyncTasks} source */
function asCompleted(source) {
  return /** @satisfies {Contestant} */ ({
    title: "Promise.asCompleted",
    package: "as-completed-limit",
    style: "async iterator",
    run:
      ({ asCompleted }) =>
      (job) =>
        consumeEach(job, asCompleted(source(job), job.limit)),
  });
}

/** @type {Record<string, Contestant>} */
export const contestants = {
  "as-completed": asCompleted(tasks),
  loops,
  "for-await": forAwait,
  iterator,
  ...libraries,
  race,
  batches,
};

/** The contestants with an async source: its `next()` promises the result of the next task. */
export const asyncSourceContestants = /** @type {Record<string, Contestant>} */ ({
  "as-completed": asCompleted(asyncTasks),
  loops: asyncLoops,
  "for-await": forAwait,
});
