// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "done" of an async source's result is converted to a Boolean: an absent one is
  false.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    7. Let value be Completion(IteratorValue(iteratorResult)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var results = [
    { value: "task" },
    { done: undefined, value: "task" },
    { done: null, value: "task" },
    { done: 0, value: "task" },
    { done: NaN, value: "task" },
    { done: "", value: "task" },
  ];
  var i = 0;
  var it = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return {
          next: function () {
            return results[i++] || { done: true };
          },
        };
      },
    },
    1,
  );

  for (var j = 0; j < results.length; j++) {
    var result = await it.next();

    assert.sameValue(result.done, false, "done of the result");
    assert.sameValue(result.value, "task", "value of the result");
  }
});
