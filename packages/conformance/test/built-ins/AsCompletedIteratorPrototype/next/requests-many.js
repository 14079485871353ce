// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  More than 2**10 requests wait and are answered in their order.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var settle = [];
  function* items() {
    for (var i = 0; i < 1100; i++) {
      yield new Promise(function (resolve) {
        settle.push(resolve);
      });
    }
  }
  var it = Promise.asCompleted(items());
  var requests = [];
  for (var i = 0; i < 1102; i++) requests.push(it.next());

  for (var i = 0; i < 1100; i++) settle[i](i);
  for (var i = 0; i < 1100; i++) {
    assert.sameValue((await requests[i]).value, i, "value of the answer to request " + i);
  }
  assert.sameValue((await requests[1100]).done, true, "done of the first request too many");
  assert.sameValue((await requests[1101]).done, true, "done of the second");
});
