// The specification, executed: the text as a built-in function of engine262. It is what everything else is compared with.
import { Get, ObjectValue, skipDebugger, ThrowCompletion, ToString, Value, X } from "@engine262/engine262";
import type { ManagedRealm } from "@engine262/engine262";
import { compile } from "./compile.ts";
import { definer } from "./engine262.ts";
import type { CompiledText, Observer } from "./engine262.ts";
import { createRealm, inRealm } from "./realm.ts";
import type { ReferenceRealm } from "./realm.ts";

export type { ReferenceRealm } from "./realm.ts";

/** Like `defineAsCompleted`, from another text, or observed. */
export function definerOf(text?: string, observer?: Observer): (realm: ManagedRealm) => void {
  const code = compile(text, { observed: observer !== undefined });
  // The code is our own, made of the specification's text.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluate = new Function(`return ${code}`) as () => CompiledText;
  return definer(evaluate(), observer);
}

/** Defines `Promise.asCompleted` and %AsCompletedIteratorPrototype% in a realm that has neither. */
export const defineAsCompleted: (realm: ManagedRealm) => void = definerOf();

/** A realm of an agent of its own, with a global function `print`. */
export function createReferenceRealm(): ReferenceRealm {
  return createRealm(defineAsCompleted);
}

export interface Outcome {
  readonly type: "normal" | "throw";
  /** What was thrown; of a thrown value that is no object, `message` is the value. */
  readonly error?: { readonly name: string; readonly message: string };
  readonly printed: readonly string[];
  /** How many promises were rejected and never got a handler. */
  readonly unhandledRejections: number;
}

/** Runs a script and the jobs that it leaves in a new reference realm. */
export function evaluate(source: string): Outcome {
  const { realm, printed, unhandled } = createReferenceRealm();
  const completion = realm.evaluateScriptSkipDebugger(source);
  const rest = { printed, unhandledRejections: unhandled.size };
  if (!(completion instanceof ThrowCompletion)) return { type: "normal", ...rest };
  return { type: "throw", error: inRealm(realm, () => describe(completion.Value)), ...rest };
}

function describe(thrown: Value): { name: string; message: string } {
  if (!(thrown instanceof ObjectValue)) return { name: "", message: text(thrown) };
  const property = (key: string): string => text(X(skipDebugger(Get(thrown, Value(key)))));
  return { name: property("name"), message: property("message") };
}

function text(value: Value): string {
  return X(skipDebugger(ToString(value)));
}
