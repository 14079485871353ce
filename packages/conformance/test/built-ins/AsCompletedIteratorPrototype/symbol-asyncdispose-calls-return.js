// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%-object
description: >
  The inherited Symbol.asyncDispose calls return, which closes the source.
info: |
  The %AsCompletedIteratorPrototype% Object

  The %AsCompletedIteratorPrototype% object:
  - has properties that are inherited by all As-Completed Iterators.
  - is an ordinary object.
  - has a [[Prototype]] internal slot whose value is %AsyncIteratorPrototype%.
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, explicit-resource-management]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 1);

  assert.sameValue(await it[Symbol.asyncDispose](), undefined, "await it[Symbol.asyncDispose]()");
  assert.sameValue(returnCalls, 1, "calls of return");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
