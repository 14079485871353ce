// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A falsy reason of an async source's promise is a failure, where it waits for
  its request.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var reasons = [undefined, null, false, 0, -0, NaN, ""];
  for (var i = 0; i < reasons.length; i++) {
    var pulls = 0;
    var items = {
      [Symbol.asyncIterator]: function () {
        return {
          next: function () {
            pulls++;
            return pulls === 1 ? { done: false, value: "task" } : Promise.reject(reasons[i]);
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 1);
    await it.next();
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
    var outcome = await it.next().then(
      function () {
        return "fulfilled";
      },
      function (reason) {
        return [reason];
      },
    );
    assert.compareArray(outcome, [reasons[i]], String(reasons[i]));
    assert.sameValue((await it.next()).done, true, "done after " + String(reasons[i]));
  }
});
