// The text as functions of the engine that runs it: a classic script that defines `Promise.asCompleted`, as a polyfill does. It is the
// text itself, for whatever needs it fast, or in an engine that is no engine262.
import { readFileSync } from "node:fs";
import { compile } from "./compile.ts";

const operations = readFileSync(new URL("host-operations.js", import.meta.url), "utf8");

const wiring = `
const hide = (object, key, value, writable = true) =>
  Reflect.defineProperty(object, key, { value, writable, enumerable: false, configurable: true });
const prototype = $.AsCompletedIteratorPrototype;
const asCompleted = $.function(text["Promise.asCompleted"]);
const next = $.function(text["%AsCompletedIteratorPrototype%.next"]);
const close = $.asyncFunction(text["%AsCompletedIteratorPrototype%.return"]);
// A method has what a built-in function has: a name, the right length, and no [[Construct]].
hide(prototype, "next", { next() { return next(this, []); } }.next);
hide(prototype, "return", { return() { return close(this, []); } }.return);
hide(prototype, Symbol.toStringTag, "As-Completed Iterator", false);
hide(Promise, "asCompleted", { asCompleted(items, limit = undefined) { return asCompleted(this, [items, limit]); } }.asCompleted);
`;

export interface HostOptions {
  /** An expression for an observer, `{ at(step), outcome(step, value) }`, where the script runs. */
  readonly observer?: string;
}

/** The script, as the specification says or as another text does. */
export function hostScript(text?: string, { observer }: HostOptions = {}): string {
  return scriptOf(compile(text, { observed: observer !== undefined }), observer);
}

/** The script with the text compiled before. */
export function scriptOf(compiled: string, observer = "undefined"): string {
  return `(() => {
${operations}
const $ = hostOperations(${observer});
const text = ${compiled}($);
${wiring}
})();`;
}
