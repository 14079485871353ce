// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "then" getter of a task calls next() on the result: the source is
  pulled from within, since its own code does not run.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var pulls = 0;
  var nested;
  var called = false;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          pulls++;
          log.push("next " + pulls);
          return {
            done: pulls > 3,
            value: {
              number: pulls,
              get then() {
                if (!called) {
                  called = true;
                  log.push("nested call");
                  nested = it.next();
                  log.push("nested call returned");
                }
              },
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
  var it = Promise.asCompleted(items, 2);

  var first = it.next();

  assert.compareArray(log, ["next 1", "nested call", "next 2", "nested call returned"], "pulled from within");
  assert.sameValue((await first).value.number, 2, "the outer request");
  assert.sameValue((await nested).value.number, 1, "the nested request");
});
