// The names of what the text calls and does not define. A file of its own, which pages of the site load too.

/** What the text calls and does not define. Each set of operations has all of these, as generator functions. */
export const operations = [
  "AsyncIteratorClose",
  "Await",
  "Call",
  "CreateBuiltinFunction",
  "CreateIteratorResultObject",
  "GetIteratorFromMethod",
  "GetMethod",
  "IteratorClose",
  "IteratorComplete",
  "IteratorStepValue",
  "IteratorValue",
  "NewPromiseCapability",
  "NormalCompletion",
  "OrdinaryObjectCreate",
  "PerformPromiseThen",
  "PromiseResolve",
  "RequireInternalSlot",
  "ThrowCompletion",
] as const;
