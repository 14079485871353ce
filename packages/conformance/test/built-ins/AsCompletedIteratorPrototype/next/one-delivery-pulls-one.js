// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Each delivery makes room for one element, not for more.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      d. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var resolvers = [];
  function* items() {
    for (;;) {
      yield new Promise(function (resolve) {
        resolvers.push(resolve);
      });
    }
  }

  var it = Promise.asCompleted(items(), 3);
  var first = it.next();

  assert.sameValue(resolvers.length, 3, "number of pulls");

  resolvers[2]("c");
  assert.sameValue((await first).value, "c", "value of the first answer");
  assert.sameValue(resolvers.length, 4, "number of pulls");

  var second = it.next();
  assert.sameValue(resolvers.length, 4, "number of pulls");

  resolvers[0]("a");
  assert.sameValue((await second).value, "a", "value of the second answer");
  assert.sameValue(resolvers.length, 5, "number of pulls");
});
