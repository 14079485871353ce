// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A String object is iterated by whatever next %StringIteratorPrototype% has at
  the call.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var prototype = Object.getPrototypeOf(""[Symbol.iterator]());
  var next = prototype.next;
  var calls = 0;
  var it;
  prototype.next = function () {
    calls++;
    return { done: calls > 1, value: "from the replaced method" };
  };
  try {
    it = Promise.asCompleted(new String("element"), 1);
  } finally {
    prototype.next = next;
  }

  assert.sameValue((await it.next()).value, "from the replaced method", "value");
  assert.sameValue((await it.next()).done, true, "done");
  assert.sameValue(calls, 2, "calls of the replaced method");
});
