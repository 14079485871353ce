// The methods of %AsCompletedIteratorPrototype%.
import {
  AsyncIteratorClose,
  Call,
  CreateIteratorResultObject,
  IteratorClose,
  NewPromiseCapability,
  NormalCompletion,
  RequireInternalSlot,
  surroundingAgent,
  ThrowCompletion,
  Value,
  X,
} from "@engine262/engine262";
import type { Arguments, FunctionCallContext, IteratorRecord, ValueEvaluator } from "@engine262/engine262";
import {
  AsCompletedIteratorAnswer,
  AsCompletedIteratorComplete,
  AsCompletedIteratorFill,
} from "./abstract-operations.ts";
import type { AsCompletedIterator } from "./as-completed-iterator.ts";

/** ../../../proposal/spec.emu#sec-%ascompletediteratorprototype%.next */
export function* AsCompletedIteratorPrototype_next(
  _args: Arguments,
  { thisValue }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let iterator be the this value.
  const iterator = thisValue as AsCompletedIterator;
  // 2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
  const promiseCapability = X(yield* NewPromiseCapability(surroundingAgent.intrinsic("%Promise%")));
  // 3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
  const check = RequireInternalSlot(iterator, "AsCompletedState");
  // 4. IfAbruptRejectPromise(check, promiseCapability).
  if (check instanceof ThrowCompletion) {
    X(yield* Call(promiseCapability.Reject, Value.undefined, [check.Value]));
    return promiseCapability.Promise;
  }
  // 5. If iterator.[[AsCompletedState]] is completed, then
  if (iterator.AsCompletedState === "completed") {
    // 5.a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
    const iteratorResult = CreateIteratorResultObject(Value.undefined, true);
    // 5.b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    X(yield* Call(promiseCapability.Resolve, Value.undefined, [iteratorResult]));
    // 6. Else if iterator.[[Results]] is empty, then
  } else if (iterator.Results.length === 0) {
    // 6.a. Append promiseCapability to iterator.[[Requests]].
    iterator.Requests.push(promiseCapability);
    // 6.b. Perform AsCompletedIteratorFill(iterator).
    yield* AsCompletedIteratorFill(iterator);
    // 7. Else,
  } else {
    // 7.a. Let result be the first element of iterator.[[Results]].
    const result = iterator.Results[0] as NormalCompletion<Value> | ThrowCompletion;
    // 7.b. Remove the first element from iterator.[[Results]].
    iterator.Results.shift();
    // 7.c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    yield* AsCompletedIteratorAnswer(iterator, promiseCapability, result);
  }
  // 8. Return promiseCapability.[[Promise]].
  return promiseCapability.Promise;
}

/** ../../../proposal/spec.emu#sec-%ascompletediteratorprototype%.return */
export function* AsCompletedIteratorPrototype_return(
  _args: Arguments,
  { thisValue }: FunctionCallContext,
): ValueEvaluator {
  // 1. Let iterator be the this value.
  const iterator = thisValue as AsCompletedIterator;
  // 2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
  const check = RequireInternalSlot(iterator, "AsCompletedState");
  if (check instanceof ThrowCompletion) return check;
  // 3. Let state be iterator.[[AsCompletedState]].
  const state = iterator.AsCompletedState;
  // 4. Let source be iterator.[[Source]].
  const source = iterator.Source as IteratorRecord;
  // 5. Perform AsCompletedIteratorComplete(iterator).
  yield* AsCompletedIteratorComplete(iterator);
  // 6. If state is open, then
  if (state === "open") {
    // 6.a. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    if (iterator.SourceKind === "sync") {
      const completion = yield* IteratorClose(source, NormalCompletion(undefined));
      if (completion instanceof ThrowCompletion) return completion;
      // 6.b. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    } else {
      const completion = yield* AsyncIteratorClose(source, NormalCompletion(undefined));
      if (completion instanceof ThrowCompletion) return completion;
    }
  }
  // 7. Return CreateIteratorResultObject(undefined, true).
  return CreateIteratorResultObject(Value.undefined, true);
}
