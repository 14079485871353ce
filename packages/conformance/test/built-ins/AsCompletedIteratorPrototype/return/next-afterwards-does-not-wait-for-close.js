// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  next() after return() does not wait for the async source that is being closed.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var resolveReturn;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        return: function () {
          return new Promise(function (resolve) {
            resolveReturn = resolve;
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  var returned = it.return().then(function () {
    log.push("return");
  });
  assert.sameValue((await it.next()).done, true, "done of the answer to next()");
  log.push("next");
  resolveReturn({});
  await returned;
  assert.compareArray(log, ["next", "return"], "order of the answers");
});
