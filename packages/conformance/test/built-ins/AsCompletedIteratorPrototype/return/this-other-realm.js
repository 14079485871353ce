// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An As-Completed Iterator of another realm is closed like any other.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
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
  var it = other.Promise.asCompleted(items, 1);
  var method = Promise.asCompleted([]).return;

  var promise = method.call(it);

  assert.sameValue(Object.getPrototypeOf(promise), Promise.prototype, "the promise is of the method's realm");
  assert.sameValue(Object.getPrototypeOf(await promise), Object.prototype, "so is the result object");
  assert.sameValue(returnCalls, 1, "calls of return");
  assert.sameValue((await it.next()).done, true, "done afterwards");
});
