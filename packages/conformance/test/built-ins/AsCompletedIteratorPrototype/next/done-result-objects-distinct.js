// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Each of the requests that are answered done gets an object of its own.
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([], 1);
  var answers = [it.next(), it.next(), it.next()];
  var results = await Promise.all(answers);
  assert.notSameValue(results[0], results[1], "answered after the end");

  var task = new Promise(function () {});
  it = Promise.asCompleted([task], 1);
  answers = [it.next(), it.next(), it.return()];
  results = await Promise.all(answers);
  assert.notSameValue(results[0], results[1], "open when return() was called");
  assert.notSameValue(results[1], results[2], "the last request and return()");
});
