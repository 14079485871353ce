// as-completed-limit/helpers: which async iterators may be asked again before they have answered.

/** The iterators that mapTasks and discoverTasks have made: they are meant to be asked as often as is wanted. */
const made = /* @__PURE__ */ new WeakSet();

export function isConcurrent(iterator: object): boolean {
  return made.has(iterator);
}

export function markConcurrent(iterator: object): void {
  made.add(iterator);
}
