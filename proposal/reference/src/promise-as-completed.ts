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
  // 2. If limit is not undefined, then
  if (!(limit instanceof UndefinedValue)) {
    // 2.a. If limit is not a Number, throw a TypeError exception.
    if (!(limit instanceof NumberValue)) return Throw.TypeError("$1 is not a number", limit);
    // 2.b. If limit is not +∞𝔽, then
    if (R(limit) !== Infinity) {
      // 2.b.i. If limit is not an integral Number, throw a RangeError exception.
      if (!IsIntegralNumber(limit)) return Throw.RangeError("$1 is not an integer", limit);
      // 2.b.ii. If ℝ(limit) < 1 or ℝ(limit) > 2**53 - 1, throw a RangeError exception.
      if (R(limit) < 1 || R(limit) > 2 ** 53 - 1) {
        return Throw.RangeError("$1 is not between 1 and 2**53 - 1", limit);
      }
    }
  }
  // 3. Let sourceKind be async.
  let sourceKind: "sync" | "async" = "async";
  // 4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
  let method = yield* GetMethod(items, wellKnownSymbols.asyncIterator);
  if (method instanceof ThrowCompletion) return method;
  method = X(method);
  // 5. If method is undefined, then
  if (method instanceof UndefinedValue) {
    // 5.a. Set sourceKind to sync.
    sourceKind = "sync";
    // 5.b. Set method to ? GetMethod(items, %Symbol.iterator%).
    method = yield* GetMethod(items, wellKnownSymbols.iterator);
    if (method instanceof ThrowCompletion) return method;
    method = X(method);
    // 5.c. If method is undefined, throw a TypeError exception.
    if (method instanceof UndefinedValue) return Throw.TypeError("$1 is not iterable", items);
    // 6. Else,
  } else {
    // 6.a. If limit is undefined, throw a TypeError exception.
    if (limit instanceof UndefinedValue) return Throw.TypeError("an async iterable needs a limit");
    // 6.b. If limit is +∞𝔽, throw a RangeError exception.
    if (R(limit) === Infinity) return Throw.RangeError("an async iterable needs a finite limit");
  }
  // 7. If limit is undefined, set limit to +∞𝔽.
  if (limit instanceof UndefinedValue) limit = F(Infinity);
  // 8. Let source be ? GetIteratorFromMethod(items, method).
  const source = yield* GetIteratorFromMethod(items, method);
  if (source instanceof ThrowCompletion) return source;
  // 9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
  return CreateAsCompletedIterator(X(source), sourceKind, R(limit));
}
