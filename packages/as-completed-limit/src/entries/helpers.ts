// as-completed-limit/helpers: what people ask for next. Each function works with any iterable and knows nothing of asCompleted.
export { discoverTasks } from "../helpers/discover-tasks.ts";
export { mapTasks } from "../helpers/map-tasks.ts";
export { trackTasks } from "../helpers/track-tasks.ts";
export { withSignal } from "../helpers/with-signal.ts";
export type {
  AbortableIterator,
  AbortSignalLike,
  AsyncTaskIterator,
  OverlappingIterator,
  TaskIterator,
  Tracked,
} from "../helpers/types.ts";
