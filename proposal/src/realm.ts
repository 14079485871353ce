// Realms of engine262 that have Promise.asCompleted as a built-in function.
import {
  Agent,
  CreateBuiltinFunction,
  CreateNonEnumerableDataPropertyOrThrow,
  ManagedRealm,
  setSurroundingAgent,
  ThrowCompletion,
  ToString,
  Value,
  X,
} from "@engine262/engine262";
import type { Arguments, PromiseObject, ValueEvaluator } from "@engine262/engine262";

export interface ReferenceRealm {
  readonly realm: ManagedRealm;
  /** What the realm's global function `print` was called with, one line a call. */
  readonly printed: readonly string[];
  /** The promises that were rejected without a handler and have none yet. */
  readonly unhandled: ReadonlySet<PromiseObject>;
}

/**
 * Makes an agent, which becomes engine262's current one, and in it a realm with a global function `print`. `define` puts
 * `Promise.asCompleted` into every realm of the agent.
 */
export function createRealm(define: (realm: ManagedRealm) => void): ReferenceRealm {
  const unhandled = new Set<PromiseObject>();
  const agent = new Agent({
    onRealmCreated: define,
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

export function inRealm<T>(realm: ManagedRealm, action: () => T): T {
  const pop = realm.pushTopContext();
  try {
    return action();
  } finally {
    pop?.();
  }
}
