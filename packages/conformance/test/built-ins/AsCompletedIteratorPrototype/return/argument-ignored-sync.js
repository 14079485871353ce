// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The argument is neither forwarded to a sync source nor the value of the
  answer.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var argumentCounts = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        return: function () {
          argumentCounts.push(arguments.length);
          return { value: "from the source", done: false };
        },
      };
    },
  };

  var result = await Promise.asCompleted(items).return("argument");

  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue(result.done, true, "done of the result");
  assert.compareArray(argumentCounts, [0], "numbers of arguments");
});
