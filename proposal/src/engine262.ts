// The text as built-in functions of engine262: the operations that the text calls are engine262's own, by the same names.
import * as engine262 from "@engine262/engine262";
import {
  Assert,
  CreateBuiltinFunction,
  Descriptor,
  EnsureCompletion,
  F,
  IsIntegralNumber,
  NumberValue,
  ObjectValue,
  OrdinaryObjectCreate,
  R,
  surroundingAgent,
  Throw,
  ThrowCompletion,
  Value,
  wellKnownSymbols,
  X,
} from "@engine262/engine262";
import type {
  Arguments,
  FunctionCallContext,
  Intrinsics,
  ManagedRealm,
  NativeSteps,
} from "@engine262/engine262";
import { operations } from "./operations.ts";

type Steps = (thisValue: Value, args: Arguments) => ReturnType<NativeSteps>;
type Evaluation = Generator<unknown, unknown, unknown>;

/** What `?` throws, to leave the algorithm with the completion. */
class Abrupt extends Error {
  readonly completion: ThrowCompletion;

  constructor(completion: ThrowCompletion) {
    super("an abrupt completion");
    this.completion = completion;
  }
}

/** Where %AsCompletedIteratorPrototype% is: among the intrinsics of its realm, whose type does not know it. */
const prototypeName = "%AsCompletedIteratorPrototype%" as keyof Intrinsics;

function intrinsic(name: string): Value {
  return name.startsWith("Symbol.")
    ? wellKnownSymbols[name.slice("Symbol.".length) as keyof typeof wellKnownSymbols]
    : surroundingAgent.intrinsic(`%${name}%` as keyof Intrinsics);
}

const is = {
  Object: (value: unknown) => value instanceof ObjectValue,
  Number: (value: unknown) => value instanceof NumberValue,
  "integral Number": (value: unknown) => value instanceof NumberValue && IsIntegralNumber(value),
  "Iterator Record": (value: unknown) => typeof value === "object" && value !== null && "NextMethod" in value,
};

/** What hears of the steps of a text that was compiled to be observed. */
export interface Observer {
  /** An algorithm, or a closure in it, begins. */
  readonly enter: () => void;
  /** It ends, however it does. */
  readonly leave: () => void;
  /** A step is about to be executed: `sec-ascompletediteratorfill 2.a`. What _iterator_ stands for has its slots, if it is one. */
  readonly at: (step: string, iterator?: unknown) => void;
  /** The condition of a step has this value, which must be returned. */
  readonly outcome: (step: string, value: boolean) => boolean;
}

/** The compiled text: it takes the operations and gives the functions by their names. */
export type CompiledText = (operations: object) => Record<string, unknown>;

function operationsFor(observer?: Observer): object {
  const named = Object.fromEntries(
    operations.map((name) => {
      const operation = engine262[name as keyof typeof engine262] as (...args: unknown[]) => unknown;
      return [
        name,
        // Some run user code, which engine262 does in generators, and some do not.
        function* (...args: unknown[]): Evaluation {
          const given = args.map((argument) => (argument === "unused" ? undefined : argument));
          const result = operation(...given);
          return isGenerator(result) ? yield* result : result;
        },
      ];
    }),
  );
  return {
    ...named,
    undefined: Value.undefined,
    argument: (given: Arguments, index: number) => given[index] ?? Value.undefined,
    infinity: F(Infinity),
    enum: (name: string) => name,
    intrinsic,
    list: (...items: unknown[]) => items,
    first: (list: unknown[]) => list[0],
    append: (list: unknown[], item: unknown) => list.push(item),
    removeFirst: (list: unknown[]) => list.shift(),
    each: (list: unknown[]) => list,
    isEmpty: (list: unknown[]) => list.length === 0,
    record: (record: object) => record,
    same: (left: unknown, right: unknown) =>
      left instanceof NumberValue && right instanceof NumberValue ? R(left) === R(right) : left === right,
    is: (value: unknown, type: keyof typeof is) => is[type](value),
    real: (value: NumberValue) => R(value),
    completion: (value: Value) => EnsureCompletion(value),
    throws: (value: unknown) => value instanceof ThrowCompletion,
    value: (value: Value) => X(value),
    returnIfAbrupt(value: Value) {
      if (value instanceof ThrowCompletion) throw new Abrupt(value);
      return X(value);
    },
    abrupt(error: unknown) {
      if (error instanceof Abrupt) return error.completion;
      throw error;
    },
    throw: (name: "TypeError" | "RangeError") => Throw[name](""),
    newError: (name: "TypeError" | "RangeError") => Throw[name]("").Value,
    assert: (condition: boolean, where: string) => {
      if (!condition) throw new Error(`the assertion of ${where} does not hold`);
      Assert(condition);
    },
    enter: observer?.enter,
    leave: observer?.leave,
    at: observer?.at,
    outcome: observer?.outcome,
  };
}

function isGenerator(value: unknown): value is Evaluation {
  return Object.prototype.toString.call(value) === "[object Generator]";
}

/** A function that defines `Promise.asCompleted` and %AsCompletedIteratorPrototype% in a realm that has neither. */
export function definer(text: CompiledText, observer?: Observer): (realm: ManagedRealm) => void {
  const functions = text(operationsFor(observer)) as Record<string, Steps>;
  return (realm) => {
    const pop = realm.pushTopContext();
    try {
      define(realm, functions);
    } finally {
      pop?.();
    }
  };
}

function define(realm: ManagedRealm, functions: Record<string, Steps>): void {
  const method = (name: string, property: string, length: number, async = false): Value => {
    const steps = functions[name] as Steps;
    const native = (args: Arguments, { thisValue }: FunctionCallContext) => steps(thisValue, args);
    return CreateBuiltinFunction(native, length, property, [], realm, undefined, undefined, async);
  };
  const prototype = OrdinaryObjectCreate(realm.Intrinsics["%AsyncIteratorPrototype%"]);
  hide(prototype, Value("next"), method("%AsCompletedIteratorPrototype%.next", "next", 0));
  hide(prototype, Value("return"), method("%AsCompletedIteratorPrototype%.return", "return", 0, true));
  hide(prototype, wellKnownSymbols.toStringTag, Value("As-Completed Iterator"), false);
  Object.assign(realm.Intrinsics, { [prototypeName]: prototype });
  hide(realm.Intrinsics["%Promise%"], Value("asCompleted"), method("Promise.asCompleted", "asCompleted", 1));
}

/** Defines a property with the attributes that ECMA-262 gives to built-in ones. */
function hide(
  object: ObjectValue,
  key: Parameters<ObjectValue["DefineOwnProperty"]>[0],
  value: Value,
  writable = true,
): void {
  const descriptor = Descriptor({ Value: value, Writable: writable, Enumerable: false, Configurable: true });
  X(object.DefineOwnProperty(key, descriptor));
}
