// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "return" of a sync source is read once and called on the iterator that the
  source gave.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If state is open, then
      a. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
      ...
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var iterator = {
    get return() {
      "use strict";
      log.push("get return");
      assert.sameValue(this, iterator);
      return function () {
        log.push("call return");
        assert.sameValue(this, iterator);
        return {};
      };
    },
  };
  var it = Promise.asCompleted({
    [Symbol.iterator]: function () {
      return iterator;
    },
  });
  assert.compareArray(log, []);

  await it.return();

  assert.compareArray(log, ["get return", "call return"]);
});
