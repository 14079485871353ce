// The properties that the specification adds to a realm.
import {
  CreateBuiltinFunction,
  Descriptor,
  OrdinaryObjectCreate,
  Value,
  wellKnownSymbols,
  X,
} from "@engine262/engine262";
import type { ManagedRealm, NativeSteps, ObjectValue, Realm } from "@engine262/engine262";
import {
  AsCompletedIteratorPrototype_next,
  AsCompletedIteratorPrototype_return,
} from "./as-completed-iterator-prototype.ts";
import { setAsCompletedIteratorPrototype } from "./intrinsics.ts";
import { Promise_asCompleted } from "./promise-as-completed.ts";

/** Defines `Promise.asCompleted` and %AsCompletedIteratorPrototype% in a realm that has neither. */
export function defineAsCompleted(realm: ManagedRealm): void {
  const pop = realm.pushTopContext();
  try {
    const prototype = OrdinaryObjectCreate(realm.Intrinsics["%AsyncIteratorPrototype%"]);
    defineMethod(realm, prototype, "next", 0, AsCompletedIteratorPrototype_next);
    defineMethod(realm, prototype, "return", 0, AsCompletedIteratorPrototype_return, { async: true });
    X(
      prototype.DefineOwnProperty(
        wellKnownSymbols.toStringTag,
        Descriptor({
          Value: Value("As-Completed Iterator"),
          Writable: false,
          Enumerable: false,
          Configurable: true,
        }),
      ),
    );
    setAsCompletedIteratorPrototype(realm, prototype);
    defineMethod(realm, realm.Intrinsics["%Promise%"], "asCompleted", 1, Promise_asCompleted);
  } finally {
    pop?.();
  }
}

/** A property with the attributes that ECMA-262 gives to built-in methods. */
function defineMethod(
  realm: Realm,
  object: ObjectValue,
  name: string,
  length: number,
  steps: NativeSteps,
  { async }: { async: boolean } = { async: false },
): void {
  const method = CreateBuiltinFunction(steps, length, name, [], realm, undefined, undefined, async);
  X(
    object.DefineOwnProperty(
      Value(name),
      Descriptor({ Value: method, Writable: true, Enumerable: false, Configurable: true }),
    ),
  );
}
