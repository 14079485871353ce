// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Where the failure waits, too, "return" is read once and called on the
  iterator without arguments.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var argumentCount;
  var receiver;
  var pulls = 0;
  var tasks = ["task", Promise.reject(new Test262Error())];
  var iterator = {
    next: function () {
      return { done: false, value: tasks[pulls++] };
    },
    get return() {
      log.push("get return");
      return function () {
        "use strict";
        log.push("call return");
        argumentCount = arguments.length;
        receiver = this;
        return {};
      };
    },
  };
  var items = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).value, "task", "the result before the failure");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.compareArray(log, ["get return", "call return"], "closed before the failure is told");
  assert.sameValue(argumentCount, 0, "number of arguments");
  assert.sameValue(receiver, iterator, "this value");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "the reason of the task",
  );
  assert.compareArray(log, ["get return", "call return"], "not closed again");
});
