// The abstract operations of As-Completed Iterators after the first, in clause order.
import {
  Assert,
  Call,
  CreateBuiltinFunction,
  CreateIteratorResultObject,
  EnsureCompletion,
  IteratorClose,
  IteratorComplete,
  IteratorStepValue,
  IteratorValue,
  NormalCompletion,
  ObjectValue,
  PerformPromiseThen,
  PromiseResolve,
  surroundingAgent,
  Throw,
  ThrowCompletion,
  Value,
  X,
} from "@engine262/engine262";
import type {
  Arguments,
  Evaluator,
  IteratorRecord,
  PromiseCapabilityRecord,
  PromiseObject,
} from "@engine262/engine262";
import type { AsCompletedIterator, AsCompletedState } from "./as-completed-iterator.ts";

/** ../../../proposal/spec.emu#sec-ascompletediteratorfill */
export function* AsCompletedIteratorFill(iterator: AsCompletedIterator): Evaluator<void> {
  // 1. If iterator.[[Pulling]] is true, return unused.
  if (iterator.Pulling) return;
  // 2. Set iterator.[[Pulling]] to true.
  iterator.Pulling = true;
  // 3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
  while (iterator.AsCompletedState === "open" && iterator.Occupied < iterator.Limit) {
    // 3.a. Perform AsCompletedIteratorPull(iterator).
    yield* AsCompletedIteratorPull(iterator);
  }
  // 4. Set iterator.[[Pulling]] to false.
  iterator.Pulling = false;
  // 5. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, perform AsCompletedIteratorComplete(iterator).
  if (iterator.AsCompletedState === "exhausted" && iterator.Occupied === 0) {
    yield* AsCompletedIteratorComplete(iterator);
  }
  // 6. Return unused.
  return;
}

/** ../../../proposal/spec.emu#sec-ascompletediteratorpull */
export function* AsCompletedIteratorPull(iterator: AsCompletedIterator): Evaluator<void> {
  // 1. Assert: iterator.[[AsCompletedState]] is open.
  Assert(iterator.AsCompletedState === "open");
  // 2. Let source be iterator.[[Source]].
  const source = iterator.Source as IteratorRecord;
  let task: NormalCompletion<Value | "done"> | ThrowCompletion | Value | "done";
  // 3. If iterator.[[SourceKind]] is sync, then
  if (iterator.SourceKind === "sync") {
    // 3.a. Let task be Completion(IteratorStepValue(source)).
    task = EnsureCompletion(yield* IteratorStepValue(source));
    // 4. Else,
  } else {
    // 4.a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    task = EnsureCompletion(yield* Call(source.NextMethod, source.Iterator));
  }
  // 5. If task is a throw completion, then
  if (task instanceof ThrowCompletion) {
    // 5.a. Perform AsCompletedIteratorFail(iterator, task, false).
    yield* AsCompletedIteratorFail(iterator, task, false);
    // 5.b. Return unused.
    return;
  }
  // 6. Set task to ! task.
  task = X(task);
  // 7. If task is done, then
  if (task === "done") {
    // 7.a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
    if ((iterator.AsCompletedState as AsCompletedState) === "open") iterator.AsCompletedState = "exhausted";
    // 7.b. Return unused.
    return;
  }
  // 8. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
  iterator.Occupied += 1;
  // 9. Perform AsCompletedIteratorAdopt(iterator, task).
  yield* AsCompletedIteratorAdopt(iterator, task);
  // 10. Return unused.
  return;
}

/** ../../../proposal/spec.emu#sec-ascompletediteratoradopt */
export function* AsCompletedIteratorAdopt(iterator: AsCompletedIterator, task: Value): Evaluator<void> {
  // 1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
  const closeSource = iterator.SourceKind === "sync";
  // 2. Let promise be Completion(PromiseResolve(%Promise%, task)).
  let promise: NormalCompletion<PromiseObject> | ThrowCompletion | PromiseObject = EnsureCompletion(
    yield* PromiseResolve(surroundingAgent.intrinsic("%Promise%"), task),
  );
  // 3. If promise is a throw completion, then
  if (promise instanceof ThrowCompletion) {
    // 3.a. Perform AsCompletedIteratorFail(iterator, promise, closeSource).
    yield* AsCompletedIteratorFail(iterator, promise, closeSource);
    // 3.b. Return unused.
    return;
  }
  // 4. Set promise to ! promise.
  promise = X(promise);
  // 5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
  const fulfilledClosure = function* ([value = Value.undefined]: Arguments): Evaluator<Value> {
    // 5.a. If iterator.[[SourceKind]] is sync, perform AsCompletedIteratorDeliver(iterator, value).
    if (iterator.SourceKind === "sync") yield* AsCompletedIteratorDeliver(iterator, value);
    // 5.b. Else, perform AsCompletedIteratorUnwrap(iterator, value).
    else yield* AsCompletedIteratorUnwrap(iterator, value);
    // 5.c. Return undefined.
    return Value.undefined;
  };
  // 6. Let onFulfilled be CreateBuiltinFunction(fulfilledClosure, 1, "", « »).
  const onFulfilled = CreateBuiltinFunction(fulfilledClosure, 1, "", []);
  // 7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
  const rejectedClosure = function* ([reason = Value.undefined]: Arguments): Evaluator<Value> {
    // 7.a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
    yield* AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource);
    // 7.b. Return undefined.
    return Value.undefined;
  };
  // 8. Let onRejected be CreateBuiltinFunction(rejectedClosure, 1, "", « »).
  const onRejected = CreateBuiltinFunction(rejectedClosure, 1, "", []);
  // 9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
  PerformPromiseThen(promise, onFulfilled, onRejected);
  // 10. Return unused.
  return;
}

/** ../../../proposal/spec.emu#sec-ascompletediteratorunwrap */
export function* AsCompletedIteratorUnwrap(
  iterator: AsCompletedIterator,
  iteratorResult: Value,
): Evaluator<void> {
  // 1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
  if (iterator.AsCompletedState === "failed" || iterator.AsCompletedState === "completed") return;
  // 2. If iteratorResult is not an Object, then
  if (!(iteratorResult instanceof ObjectValue)) {
    // 2.a. Let error be ThrowCompletion(a newly created TypeError object).
    const error = Throw.TypeError("$1 is not an object", iteratorResult);
    // 2.b. Perform AsCompletedIteratorFail(iterator, error, false).
    yield* AsCompletedIteratorFail(iterator, error, false);
    // 2.c. Return unused.
    return;
  }
  // 3. Let done be Completion(IteratorComplete(iteratorResult)).
  let done: NormalCompletion<boolean> | ThrowCompletion | boolean = EnsureCompletion(
    yield* IteratorComplete(iteratorResult),
  );
  // 4. If done is a throw completion, then
  if (done instanceof ThrowCompletion) {
    // 4.a. Perform AsCompletedIteratorFail(iterator, done, false).
    yield* AsCompletedIteratorFail(iterator, done, false);
    // 4.b. Return unused.
    return;
  }
  // 5. Set done to ! done.
  done = X(done);
  // 6. If done is true, then
  if (done) {
    // 6.a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
    if (iterator.AsCompletedState === "open") iterator.AsCompletedState = "exhausted";
    // 6.b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
    iterator.Occupied -= 1;
    // 6.c. Perform AsCompletedIteratorFill(iterator).
    yield* AsCompletedIteratorFill(iterator);
    // 6.d. Return unused.
    return;
  }
  // 7. Let value be Completion(IteratorValue(iteratorResult)).
  const value = EnsureCompletion(yield* IteratorValue(iteratorResult));
  // 8. If value is a throw completion, then
  if (value instanceof ThrowCompletion) {
    // 8.a. Perform AsCompletedIteratorFail(iterator, value, false).
    yield* AsCompletedIteratorFail(iterator, value, false);
    // 8.b. Return unused.
    return;
  }
  // 9. Perform AsCompletedIteratorDeliver(iterator, ! value).
  yield* AsCompletedIteratorDeliver(iterator, X(value));
  // 10. Return unused.
  return;
}

/** ../../../proposal/spec.emu#sec-ascompletediteratordeliver */
export function* AsCompletedIteratorDeliver(iterator: AsCompletedIterator, value: Value): Evaluator<void> {
  // 1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
  if (iterator.AsCompletedState === "failed" || iterator.AsCompletedState === "completed") return;
  // 2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
  yield* AsCompletedIteratorReport(iterator, NormalCompletion(value));
  // 3. Return unused.
  return;
}

/** ../../../proposal/spec.emu#sec-ascompletediteratorfail */
export function* AsCompletedIteratorFail(
  iterator: AsCompletedIterator,
  failure: ThrowCompletion,
  closeSource: boolean,
): Evaluator<void> {
  // 1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
  if (iterator.AsCompletedState === "failed" || iterator.AsCompletedState === "completed") return;
  // 2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
  if (iterator.AsCompletedState === "exhausted") closeSource = false;
  // 3. Set iterator.[[AsCompletedState]] to failed.
  iterator.AsCompletedState = "failed";
  // 4. If closeSource is true, then
  if (closeSource) {
    // 4.a. Set failure to Completion(IteratorClose(iterator.[[Source]], failure)).
    failure = yield* IteratorClose(iterator.Source as IteratorRecord, failure);
    // 4.b. NOTE: failure is what it was before, since an error from closing does not replace it.
    // 4.c. If iterator.[[AsCompletedState]] is completed, return unused.
    if ((iterator.AsCompletedState as AsCompletedState) === "completed") return;
  }
  // 5. Perform AsCompletedIteratorReport(iterator, failure).
  yield* AsCompletedIteratorReport(iterator, failure);
  // 6. Return unused.
  return;
}

/** ../../../proposal/spec.emu#sec-ascompletediteratorreport */
export function* AsCompletedIteratorReport(
  iterator: AsCompletedIterator,
  result: NormalCompletion<Value> | ThrowCompletion,
): Evaluator<void> {
  // 1. If iterator.[[Requests]] is empty, then
  if (iterator.Requests.length === 0) {
    // 1.a. Append result to iterator.[[Results]].
    iterator.Results.push(result);
    // 2. Else,
  } else {
    // 2.a. Assert: iterator.[[Results]] is empty.
    Assert(iterator.Results.length === 0);
    // 2.b. Let request be the first element of iterator.[[Requests]].
    const request = iterator.Requests[0] as PromiseCapabilityRecord;
    // 2.c. Remove the first element from iterator.[[Requests]].
    iterator.Requests.shift();
    // 2.d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    yield* AsCompletedIteratorAnswer(iterator, request, result);
  }
  // 3. Return unused.
  return;
}

/** ../../../proposal/spec.emu#sec-ascompletediteratoranswer */
export function* AsCompletedIteratorAnswer(
  iterator: AsCompletedIterator,
  request: PromiseCapabilityRecord,
  result: NormalCompletion<Value> | ThrowCompletion,
): Evaluator<void> {
  // 1. If result is a throw completion, then
  if (result instanceof ThrowCompletion) {
    // 1.a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
    X(yield* Call(request.Reject, Value.undefined, [result.Value]));
    // 1.b. Perform AsCompletedIteratorComplete(iterator).
    yield* AsCompletedIteratorComplete(iterator);
    // 2. Else,
  } else {
    // 2.a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
    iterator.Occupied -= 1;
    // 2.b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    const iteratorResult = CreateIteratorResultObject(result.Value, false);
    // 2.c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    X(yield* Call(request.Resolve, Value.undefined, [iteratorResult]));
    // 2.d. Perform AsCompletedIteratorFill(iterator).
    yield* AsCompletedIteratorFill(iterator);
  }
  // 3. Return unused.
  return;
}

/** ../../../proposal/spec.emu#sec-ascompletediteratorcomplete */
export function* AsCompletedIteratorComplete(iterator: AsCompletedIterator): Evaluator<void> {
  // 1. Set iterator.[[AsCompletedState]] to completed.
  iterator.AsCompletedState = "completed";
  // 2. Set iterator.[[Source]] to empty.
  iterator.Source = "empty";
  // 3. Set iterator.[[Results]] to a new empty List.
  iterator.Results = [];
  // 4. Let requests be iterator.[[Requests]].
  const requests = iterator.Requests;
  // 5. Set iterator.[[Requests]] to a new empty List.
  iterator.Requests = [];
  // 6. For each element request of requests, do
  for (const request of requests) {
    // 6.a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
    const iteratorResult = CreateIteratorResultObject(Value.undefined, true);
    // 6.b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    X(yield* Call(request.Resolve, Value.undefined, [iteratorResult]));
  }
  // 7. Return unused.
  return;
}
