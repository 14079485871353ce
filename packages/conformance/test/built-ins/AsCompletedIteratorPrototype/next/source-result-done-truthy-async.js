// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "done" of an async source's result is converted to a Boolean.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol]
---*/

asyncTest(async function () {
  var truthy = [true, 1, -1, "false", Symbol(), {}, []];

  for (var i = 0; i < truthy.length; i++) {
    var result = await Promise.asCompleted(
      {
        [Symbol.asyncIterator]: function () {
          return {
            next: function () {
              return { done: truthy[i], value: "unused" };
            },
          };
        },
      },
      1,
    ).next();

    assert.sameValue(result.done, true, String(truthy[i]));
    assert.sameValue(result.value, undefined, String(truthy[i]));
  }
});
