// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Requests from methods of two realms stand in one line.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var it = other.Promise.asCompleted(["a", "b"], 2);
  var next = Promise.asCompleted([]).next;

  var answers = [next.call(it), it.next(), next.call(it)];

  assert.sameValue(Object.getPrototypeOf(answers[0]), Promise.prototype, "the first promise");
  assert.sameValue(Object.getPrototypeOf(answers[1]), other.Promise.prototype, "the second promise");
  assert.sameValue((await answers[0]).value, "a", "the first answer");
  assert.sameValue((await answers[1]).value, "b", "the second answer");
  assert.sameValue((await answers[2]).done, true, "the third answer");
});
