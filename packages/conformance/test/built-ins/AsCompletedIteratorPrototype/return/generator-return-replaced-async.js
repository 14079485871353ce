// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A generator is closed by whatever return %AsyncGeneratorPrototype% has then.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  async function* tasks() {}
  var prototype = Object.getPrototypeOf(tasks).prototype;
  var original = prototype.return;
  var calls = 0;
  var it = Promise.asCompleted(tasks(), 1);
  prototype.return = function () {
    calls++;
    return Promise.resolve({});
  };
  try {
    await it.return();
  } finally {
    prototype.return = original;
  }

  assert.sameValue(calls, 1, "calls of the replaced method");
});
