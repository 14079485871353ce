// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A falsy value that "return" of the source throws rejects the promise like any
  other.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var reasons = [undefined, null, false, 0, NaN, ""];

  for (var i = 0; i < reasons.length; i++) {
    var iterator = {
      return: function () {
        throw reasons[i];
      },
    };
    var iterators = [
      Promise.asCompleted({
        [Symbol.iterator]: function () {
          return iterator;
        },
      }),
      Promise.asCompleted(
        {
          [Symbol.asyncIterator]: function () {
            return iterator;
          },
        },
        1,
      ),
    ];

    for (var j = 0; j < iterators.length; j++) {
      var outcome = await iterators[j].return().then(
        function () {
          return "fulfilled";
        },
        function (reason) {
          return [reason];
        },
      );
      assert.compareArray(outcome, [reasons[i]], (j === 0 ? "sync " : "async ") + String(reasons[i]));
    }
  }
});
