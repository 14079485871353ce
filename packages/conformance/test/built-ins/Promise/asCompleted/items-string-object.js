// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A String object is an Object, so its characters are tasks.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
    5. If method is undefined, then
      a. Set sourceKind to sync.
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(new String("ab"), 1);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  assert.sameValue((await it.next()).value, "b", "value of the second answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the third answer to next()");
});
