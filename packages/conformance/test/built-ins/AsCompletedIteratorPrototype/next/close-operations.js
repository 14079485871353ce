// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  To close a source its "return" is read once and called; nothing else is
  looked up.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js, proxyTrapsHelper.js]
features: [promise-as-completed, Symbol.iterator, Proxy]
---*/

asyncTest(async function () {
  var log = [];
  var argumentCount;
  var receiver;
  var iterator = new Proxy(
    {},
    allowProxyTraps({
      get: function (target, key) {
        log.push("get " + String(key));
        if (key === "next") {
          return function () {
            return { done: false, value: Promise.reject(new Test262Error()) };
          };
        }
        if (key === "return") {
          return function () {
            "use strict";
            log.push("call return");
            argumentCount = arguments.length;
            receiver = this;
            return {};
          };
        }
      },
    }),
  );
  var items = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };

  await assert.throwsAsync(
    Test262Error,
    function () {
      return Promise.asCompleted(items, 1).next();
    },
    "the reason of the task",
  );

  assert.compareArray(log, ["get next", "get return", "call return"], "operations on the iterator");
  assert.sameValue(argumentCount, 0, "number of arguments");
  assert.sameValue(receiver, iterator, "this value");
});
