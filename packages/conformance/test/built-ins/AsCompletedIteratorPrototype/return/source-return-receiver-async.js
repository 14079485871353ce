// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "return" of an async source is read once and called on the iterator that the
  source gave.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If state is open, then
      ...
      b. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
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
  var it = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return iterator;
      },
    },
    1,
  );
  assert.compareArray(log, []);

  await it.return();

  assert.compareArray(log, ["get return", "call return"]);
});
