// The property of the Promise constructor.
import {
  F,
  GetIteratorFromMethod,
  GetMethod,
  IsIntegralNumber,
  NumberValue,
  ObjectValue,
  R,
  Throw,
  ThrowCompletion,
  UndefinedValue,
  Value,
  wellKnownSymbols,
  X,
} from "@engine262/engine262";
import type { Arguments, ValueEvaluator } from "@engine262/engine262";
import { CreateAsCompletedIterator } from "./as-completed-iterator.ts";

/** ../../../proposal/spec.emu#sec-promise.ascompleted */
export function* Promise_asCompleted([
  items = Value.undefined,
  limit = Value.undefined,
]: Arguments): ValueEvaluator {
  // 1. If items is not an Object, throw a TypeError exception.
  if (!(items instanceof ObjectValue)) return Throw.TypeError("$1 is not an object", items);
  // 2. If limit is undefined, set limit to +∞𝔽.
  if (limit instanceof UndefinedValue) limit = F(Infinity);
  // 3. If limit is not a Number, throw a TypeError exception.
  if (!(limit instanceof NumberValue)) return Throw.TypeError("$1 is not a number", limit);
  // 4. If limit is not +∞𝔽 and limit is not an integral Number, throw a RangeError exception.
  if (R(limit) !== Infinity && !IsIntegralNumber(limit)) {
    return Throw.RangeError("$1 is not a positive integer or Infinity", limit);
  }
  // 5. If limit < 1𝔽, throw a RangeError exception.
  if (R(limit) < 1) return Throw.RangeError("$1 is not a positive integer or Infinity", limit);
  // 6. Let sourceKind be async.
  let sourceKind: "sync" | "async" = "async";
  // 7. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
  let method = yield* GetMethod(items, wellKnownSymbols.asyncIterator);
  if (method instanceof ThrowCompletion) return method;
  method = X(method);
  // 8. If method is undefined, then
  if (method instanceof UndefinedValue) {
    // 8.a. Set sourceKind to sync.
    sourceKind = "sync";
    // 8.b. Set method to ? GetMethod(items, %Symbol.iterator%).
    method = yield* GetMethod(items, wellKnownSymbols.iterator);
    if (method instanceof ThrowCompletion) return method;
    method = X(method);
    // 8.c. If method is undefined, throw a TypeError exception.
    if (method instanceof UndefinedValue) return Throw.TypeError("$1 is not iterable", items);
    // 9. Else if limit is +∞𝔽, then
  } else if (R(limit) === Infinity) {
    // 9.a. Throw a RangeError exception.
    return Throw.RangeError("an async iterable needs a finite limit");
  }
  // 10. Let source be ? GetIteratorFromMethod(items, method).
  const source = yield* GetIteratorFromMethod(items, method);
  if (source instanceof ThrowCompletion) return source;
  // 11. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
  return CreateAsCompletedIterator(X(source), sourceKind, R(limit));
}
