// The helpers as a block sees them: the second call of its work rejects, if that is what the run is about.
import * as helpers from "as-completed-limit/helpers";
import { broken, failsAtSecond } from "./interrupted.ts";

export { trackTasks, withSignal } from "as-completed-limit/helpers";

type Work = (...args: unknown[]) => unknown;

function failing(work: Work): Work {
  const fails = failsAtSecond();
  return async (...args) => {
    if (fails()) throw broken;
    return await work(...args);
  };
}

export const mapTasks = (items: never, work: Work): unknown => helpers.mapTasks(items, failing(work));
export const discoverTasks = (seeds: never, visit: Work): unknown =>
  helpers.discoverTasks(seeds, failing(visit));
