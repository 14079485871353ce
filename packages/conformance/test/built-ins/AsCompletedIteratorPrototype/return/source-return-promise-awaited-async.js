// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The promise that an async source's "return" gives is waited for.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
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
  var answered = false;
  var resolveReturn;
  var it = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return {
          return: function () {
            return new Promise(function (resolve) {
              resolveReturn = resolve;
            });
          },
        };
      },
    },
    1,
  );

  var answer = it.return().then(function (result) {
    answered = true;
    return result;
  });
  for (var i = 0; i < 10; i++) {
    await undefined;
  }
  assert.sameValue(answered, false, "whether the request is answered");

  resolveReturn({ done: false, value: "unused" });
  var result = await answer;
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
});
