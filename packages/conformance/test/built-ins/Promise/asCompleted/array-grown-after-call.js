// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Elements that are added to an array after the call are pulled, too.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var items = ["a"];
  var it = Promise.asCompleted(items);
  items.push("b");

  assert.sameValue((await it.next()).value, "a", "the first element");
  assert.sameValue((await it.next()).value, "b", "the element that was added");
  assert.sameValue((await it.next()).done, true, "done after both");
});
