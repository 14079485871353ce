// The reference implementation, in engine262.
import {
  Call,
  CreateBuiltinFunction,
  Descriptor,
  Get,
  HasOwnProperty,
  HostEnqueuePromiseJob,
  inspect,
  IsError,
  IsPromise,
  NewPromiseCapability,
  NormalCompletion,
  ObjectValue,
  OrdinaryObjectCreate,
  PerformPromiseThen,
  skipDebugger,
  ThrowCompletion,
  ToString,
  Value,
  wellKnownSymbols,
  X,
} from "@engine262/engine262";
import type {
  Arguments,
  Evaluator,
  FunctionCallContext,
  FunctionObject,
  ManagedRealm,
  PromiseObject,
  PropertyKeyValue,
} from "@engine262/engine262";
import { Thrown } from "./world.ts";
import type { World } from "./world.ts";

function toKey(key: string): PropertyKeyValue {
  return key.startsWith("Symbol.") ? wellKnownSymbols[key.slice("Symbol.".length) as "iterator"] : Value(key);
}

/** Runs a specification algorithm to its end; what it throws, the driver is thrown. */
function run<Result>(algorithm: Evaluator<Result | NormalCompletion<Result> | ThrowCompletion>): Result {
  const completion = skipDebugger(algorithm);
  if (completion instanceof ThrowCompletion) throw new Thrown(completion.Value);
  return completion instanceof NormalCompletion ? completion.Value : completion;
}

/** A built-in function: what the driver throws with `Thrown`, it throws. */
function createFunction(behaviour: (thisValue: Value, args: readonly Value[]) => Value): Value {
  return CreateBuiltinFunction(
    // The engine runs built-in functions as generators.
    // eslint-disable-next-line require-yield
    function* (args: Arguments, { thisValue }: FunctionCallContext) {
      try {
        return behaviour(thisValue, [...args.values()]);
      } catch (error) {
        if (error instanceof Thrown) return ThrowCompletion(error.value as Value);
        throw error;
      }
    },
    0,
    "",
    [],
  );
}

export function createEngine262World(realm: ManagedRealm): World<Value> {
  const { "%Promise%": Promise, "%Object.prototype%": ObjectPrototype } = realm.Intrinsics;
  const call = (callee: Value, thisValue: Value, args: readonly Value[]): Value =>
    run(Call(callee as ObjectValue, thisValue, args));
  const get = (target: Value, key: string): Value => run(Get(target as ObjectValue, toKey(key)));
  const scripts = new Map<string, Value>();
  return {
    Promise,
    ObjectPrototype,
    value: (primitive) => Value(primitive as string),
    function: createFunction,
    getter(target, key, behaviour) {
      const Get = createFunction(behaviour) as FunctionObject;
      run((target as ObjectValue).DefineOwnProperty(toKey(key), Descriptor({ Get, Configurable: true })));
      return target;
    },
    delete(target, key) {
      run((target as ObjectValue).Delete(toKey(key)));
    },
    newObject: () => OrdinaryObjectCreate(ObjectPrototype),
    newPromise(executor) {
      const capability = X(skipDebugger(NewPromiseCapability(Promise)));
      executor(
        (value) => call(capability.Resolve, Value.undefined, [value]),
        (reason) => call(capability.Reject, Value.undefined, [reason]),
      );
      return capability.Promise;
    },
    evaluate(source) {
      // The engine keeps every script that it has parsed, so each is parsed once.
      let value = scripts.get(source);
      if (value === undefined) {
        const completion = realm.evaluateScriptSkipDebugger(source);
        if (completion instanceof ThrowCompletion) throw new Error(inspect(completion.Value));
        value = X(completion);
        scripts.set(source, value);
      }
      return value;
    },
    call,
    get,
    hasOwn: (target, key) => run(HasOwnProperty(target as ObjectValue, toKey(key))),
    asCompleted: (items, limit) =>
      call(get(Promise, "asCompleted"), Value.undefined, [items, Value(limit), Value("extra")]),
    then(promise, onFulfilled, onRejected) {
      const reaction = (handler: (value: Value) => void): Value =>
        createFunction((_, [value = Value.undefined]) => {
          handler(value);
          return Value.undefined;
        });
      PerformPromiseThen(promise as PromiseObject, reaction(onFulfilled), reaction(onRejected));
    },
    enqueueJob(job) {
      // eslint-disable-next-line require-yield
      HostEnqueuePromiseJob(function* () {
        job();
        return NormalCompletion(undefined);
      }, realm);
    },
    entries(target) {
      const keys = run((target as ObjectValue).OwnPropertyKeys());
      return keys.map((key) => {
        const name = run(ToString(key));
        return [name, get(target, name)] as const;
      });
    },
    describe(value) {
      if (!(value instanceof ObjectValue)) return run(ToString(value));
      if (IsError(value)) return run(ToString(get(value, "name")));
      return IsPromise(value) ? "a promise" : "an object";
    },
  };
}
