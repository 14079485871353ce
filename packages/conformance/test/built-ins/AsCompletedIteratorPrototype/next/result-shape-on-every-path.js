// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Every result is a new object with the own properties value and done, in that
  order, whichever path it comes by.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, async-functions, BigInt, Reflect, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var seen = [];
  function check(result, value, done, message) {
    assert.compareArray(Reflect.ownKeys(result), ["value", "done"], message + ": own keys");
    assert.sameValue(result.value, value, message + ": value");
    assert.sameValue(result.done, done, message + ": done");
    assert.sameValue(Object.getPrototypeOf(result), Object.prototype, message + ": prototype");
    assert.sameValue(seen.indexOf(result), -1, message + ": a new object");
    seen.push(result);
  }

  var it = Promise.asCompleted(["first", "second", undefined], 3);
  check(await it.next(), "first", false, "an open request");
  await waitForJobs(3);
  check(await it.next(), "second", false, "a waiting result");
  check(await it.next(), undefined, false, "a waiting undefined");
  check(await it.next(), undefined, true, "completed");
  check(await it.next(), undefined, true, "completed, again");
  check(await it.return(), undefined, true, "return of what is completed");

  it = Promise.asCompleted([new Promise(function () {})]);
  var first = it.next();
  var second = it.next();
  check(await it.return("argument"), undefined, true, "return");
  check(await first, undefined, true, "a request answered by return");
  check(await second, undefined, true, "another request answered by return");

  it = Promise.asCompleted(["only"]);
  first = it.next();
  second = it.next();
  var third = it.next();
  check(await first, "only", false, "the last result");
  check(await second, undefined, true, "a request at the end");
  check(await third, undefined, true, "another request at the end");
});
