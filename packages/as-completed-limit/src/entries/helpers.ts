// as-completed-limit/helpers: what programs around the function need next. None of it knows the function.
export { discoverTasks } from "../helpers/discover-tasks.ts";
export { mapTasks } from "../helpers/map-tasks.ts";
export { trackTasks } from "../helpers/track-tasks.ts";
export type { Tracked } from "../helpers/track-tasks.ts";
export { withSignal } from "../helpers/with-signal.ts";
