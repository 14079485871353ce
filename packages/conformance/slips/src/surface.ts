// Slips outside of the steps: in what the text says in sentences, and in the operations of the language that it calls. They are
// replacements in the script that `hostScript` makes.

export interface SurfaceSlip {
  readonly change: string;
  /** What stands in the script once, and what is put there. */
  readonly from: string;
  readonly to: string;
}

const slip = (change: string, from: string, to: string): SurfaceSlip => ({ change, from, to });
const nextMethod = "{ next() { return next(this, []); } }.next";
const returnMethod = "{ return() { return close(this, []); } }.return";
const entry =
  "{ asCompleted(items, limit = undefined) { return asCompleted(this, [items, limit]); } }.asCompleted";

export const surfaceSlips: readonly SurfaceSlip[] = [
  // Properties and functions.
  slip("asCompleted.length is 2", "asCompleted(items, limit = undefined)", "asCompleted(items, limit)"),
  slip(
    "asCompleted.length is 0",
    "asCompleted(items, limit = undefined)",
    "asCompleted(items = undefined, limit)",
  ),
  slip(
    "asCompleted has another name",
    entry,
    entry.replaceAll("asCompleted(items", "completed(items").replace("}.asCompleted", "}.completed"),
  ),
  slip(
    "asCompleted is a constructor",
    entry,
    "function asCompleted_(items, limit = undefined) { return asCompleted(this, [items, limit]); }",
  ),
  slip(
    "asCompleted asks for a constructor as its this value",
    entry,
    entry.replace("{ return", '{ if (typeof this !== "function") throw new TypeError(); return'),
  ),
  slip(
    "asCompleted is enumerable",
    `hide(Promise, "asCompleted", ${entry});`,
    `Promise.asCompleted = ${entry};`,
  ),
  slip(
    "asCompleted is not writable",
    `hide(Promise, "asCompleted", ${entry});`,
    `hide(Promise, "asCompleted", ${entry}, false);`,
  ),
  slip("next.length is 1", nextMethod, nextMethod.replace("next() {", "next(value) {")),
  slip("next is a constructor", nextMethod, "function next_() { return next(this, []); }"),
  slip(
    "next forgets its receiver's kind",
    nextMethod,
    "{ next() { return this instanceof Object ? next(this, []) : undefined; } }.next",
  ),
  slip("return.length is 1", returnMethod, returnMethod.replace("return() {", "return(value) {")),
  slip("return has another name", returnMethod, "{ close() { return close(this, []); } }.close"),
  slip("next is enumerable", `hide(prototype, "next", ${nextMethod});`, `prototype.next = ${nextMethod};`),
  slip(
    "return is not writable",
    `hide(prototype, "return", ${returnMethod});`,
    `hide(prototype, "return", ${returnMethod}, false);`,
  ),
  slip(
    "there is a method throw",
    'hide(prototype, "return",',
    'hide(prototype, "throw", { throw() {} }.throw);\nhide(prototype, "return",',
  ),
  slip("toStringTag has another value", '"As-Completed Iterator"', '"AsCompletedIterator"'),
  slip("toStringTag is writable", '"As-Completed Iterator", false', '"As-Completed Iterator", true'),
  slip("there is no toStringTag", 'hide(prototype, Symbol.toStringTag, "As-Completed Iterator", false);', ""),
  slip(
    "the prototype inherits from that of async generators",
    "getPrototypeOf(getPrototypeOf(async function* () {}.prototype))",
    "getPrototypeOf(async function* () {}.prototype)",
  ),
  slip(
    "the prototype inherits from Object.prototype",
    "getPrototypeOf(getPrototypeOf(async function* () {}.prototype))",
    "AnyObject.prototype",
  ),
  slip(
    "every iterator has a prototype of its own",
    "const object = create(prototype);",
    "const object = create(create(prototype));",
  ),
  // Operations of the language, where a test shows which one the text calls, and with what.
  slip(
    "a method that is null is no method",
    "method === undefined || method === null",
    "method === undefined",
  ),
  slip(
    "an iterator need not be an Object",
    "const iterator = requireObject(apply(method, object, []));",
    "const iterator = apply(method, object, []);",
  ),
  slip(
    "next is not read when the source is opened",
    "NextMethod: iterator.next, Done: false",
    "get NextMethod() { return iterator.next; }, Done: false",
  ),
  slip("done must be a Boolean, in a sync source", "return answer.done ?", "return answer.done === true ?"),
  slip(
    "a sync source's result need not be an Object",
    "const answer = requireObject(apply(record.NextMethod, record.Iterator, []));",
    "const answer = apply(record.NextMethod, record.Iterator, []);",
  ),
  slip(
    "done must be a Boolean, in an async source",
    "return attempt(() => !!result.done);",
    "return attempt(() => result.done === true);",
  ),
  slip("a source's value is read before done", "return answer.done ?", "answer.value; return answer.done ?"),
  slip(
    "the result of an async source's return is not awaited",
    "if (!isThrow(inner) && inner !== record) inner = yield inner;",
    "",
  ),
  slip(
    "the result of return is a TypeError never",
    "const requireObject = (value) => (isObject(value) ? value : thrown(new errors.TypeError()));",
    "const requireObject = (value) => value;",
  ),
  slip("done comes before value", "return { value, done };", "return { done, value };"),
  slip(
    "an iterator result has no prototype",
    "return { value, done };",
    "return { __proto__: null, value, done };",
  ),
  slip(
    "one result object is used again",
    "return { value, done };",
    "return Object.assign(($$result ??= {}), { value, done });",
  ),
  slip(
    "what looks like a Promise is asked for then",
    "outcome = await value;",
    "outcome = await new Promise((resolve) => resolve(value));",
  ),
  slip("a task is adopted one job late", "outcome = await value;", "outcome = await value; await undefined;"),
  slip(
    "a rejection is adopted one job late",
    "if (atOnce) token.failure = thrown(error);",
    "if (!atOnce) await undefined;\n          if (atOnce) token.failure = thrown(error);",
  ),
  slip(
    "NewPromiseCapability takes Promise from the global object",
    "capability.Promise = new Promise(",
    "capability.Promise = new globalThis.Promise(",
  ),
  slip(
    "slots are properties",
    "apply(set, slots, [object, fields]);",
    "apply(set, slots, [object, fields]); object.slots = fields;",
  ),
  slip(
    "a Proxy of an iterator has its slots",
    "const fields = isObject(value) ? apply(get, slots, [value]) : undefined;",
    "const fields = isObject(value) ? apply(get, slots, [value]) ?? apply(get, slots, [value.target]) ?? (value.next === undefined ? undefined : { AsCompletedState: undefined }) : undefined;",
  ),
];

/** The script with the slip. Throws if the script has not what is to be replaced. */
export function withSlip(script: string, { change, from, to }: SurfaceSlip): string {
  const parts = script.split(from);
  if (parts.length !== 2) {
    throw new Error(
      `"${change}" does not apply: expected "${from}" once, found it ${parts.length - 1} times`,
    );
  }
  return `var $$result;\n${parts.join(to)}`;
}
