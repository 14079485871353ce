// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "then" getter of a task calls next() on the result: the source is not
  pulled from within.
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
                if (nested === undefined) {
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

  assert.compareArray(
    log,
    ["next 1", "nested call", "nested call returned", "next 2"],
    "not pulled from within",
  );
  assert.sameValue((await first).value.number, 1, "the outer request");
  assert.sameValue((await nested).value.number, 2, "the nested request");
});
