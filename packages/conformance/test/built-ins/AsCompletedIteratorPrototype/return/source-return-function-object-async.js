// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A function is an Object, so "return" of an async source may give one.
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
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        return: function () {
          return function () {};
        },
      };
    },
  };

  var result = await Promise.asCompleted(items, 1).return();

  assert.sameValue(result.value, undefined, "value");
  assert.sameValue(result.done, true, "done");
});
