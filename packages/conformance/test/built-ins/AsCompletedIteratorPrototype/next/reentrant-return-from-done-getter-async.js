// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async result's "done" getter calls return(): "value" is read all the
  same, then dropped.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          log.push("next");
          return {
            get done() {
              log.push("get done");
              it.return();
              return false;
            },
            get value() {
              log.push("get value");
              return "dropped";
            },
          };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  var result = await it.next();
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
  assert.compareArray(log, ["next", "get done", "return", "get value"], "order of operations");
});
