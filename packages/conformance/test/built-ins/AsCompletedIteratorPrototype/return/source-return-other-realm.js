// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  What "return" of the source gives may be of another realm.
info: |
  %AsCompletedIteratorPrototype%.return ( )
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
  var items = {
    [Symbol.iterator]: function () {
      return { return: other.Function("return {}") };
    },
  };

  var result = await Promise.asCompleted(items, 1).return();

  assert.sameValue(result.done, true, "done");
  assert.sameValue(
    Object.getPrototypeOf(result),
    Object.prototype,
    "the result object is of the method's realm",
  );
});
