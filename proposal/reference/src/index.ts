// The specification, executed: Promise.asCompleted as a built-in of engine262.
import {
  Agent,
  CreateBuiltinFunction,
  CreateNonEnumerableDataPropertyOrThrow,
  Get,
  ManagedRealm,
  ObjectValue,
  setSurroundingAgent,
  skipDebugger,
  ThrowCompletion,
  ToString,
  Value,
  X,
} from "@engine262/engine262";
import type { Arguments, PromiseObject, ValueEvaluator } from "@engine262/engine262";
import { defineAsCompleted } from "./define.ts";

export { defineAsCompleted } from "./define.ts";

export interface ReferenceRealm {
  readonly realm: ManagedRealm;
  /** What the realm's global function `print` was called with, one line a call. */
  readonly printed: readonly string[];
  /** The promises that were rejected without a handler and have none yet. */
  readonly unhandled: ReadonlySet<PromiseObject>;
}

/**
 * Makes an agent, which becomes engine262's current one, and in it a realm with a global function `print`.
 * Every realm of the agent has `Promise.asCompleted`.
 */
export function createReferenceRealm(): ReferenceRealm {
  const unhandled = new Set<PromiseObject>();
  const agent = new Agent({
    onRealmCreated: defineAsCompleted,
    hostHooks: {
      HostPromiseRejectionTrackers: new Set([
        (promise, operation): void => {
          if (operation === "reject") unhandled.add(promise);
          else unhandled.delete(promise);
        },
      ]),
    },
  });
  setSurroundingAgent(agent);
  const realm = new ManagedRealm();
  const printed: string[] = [];
  inRealm(realm, () => {
    CreateNonEnumerableDataPropertyOrThrow(realm.GlobalObject, Value("print"), createPrint(printed));
  });
  return { realm, printed, unhandled };
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

function createPrint(printed: string[]): Value {
  const print = function* (args: Arguments): ValueEvaluator {
    const words: string[] = [];
    for (const argument of args.values()) {
      const word = yield* ToString(argument);
      if (word instanceof ThrowCompletion) return word;
      words.push(X(word));
    }
    printed.push(words.join(" "));
    return Value.undefined;
  };
  return CreateBuiltinFunction(print, 0, "print", []);
}

function describe(thrown: Value): { name: string; message: string } {
  if (!(thrown instanceof ObjectValue)) return { name: "", message: text(thrown) };
  const property = (key: string): string => text(X(skipDebugger(Get(thrown, Value(key)))));
  return { name: property("name"), message: property("message") };
}

function text(value: Value): string {
  return X(skipDebugger(ToString(value)));
}

function inRealm<T>(realm: ManagedRealm, action: () => T): T {
  const pop = realm.pushTopContext();
  try {
    return action();
  } finally {
    pop?.();
  }
}
