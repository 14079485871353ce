// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The TypeError for a source's "return" that gives no Object is of the
  function's realm.
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
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var iterator = {
    return: function () {
      return undefined;
    },
  };
  var sync = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };
  var async = {
    [Symbol.asyncIterator]: function () {
      return iterator;
    },
  };

  await assert.throwsAsync(
    other.TypeError,
    function () {
      return other.Promise.asCompleted(sync, 1).return();
    },
    "rejection of other.Promise.asCompleted(sync, 1).return()",
  );
  await assert.throwsAsync(
    other.TypeError,
    function () {
      return other.Promise.asCompleted(async, 1).return();
    },
    "rejection of other.Promise.asCompleted(async, 1).return()",
  );
});
