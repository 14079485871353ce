// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Open requests beyond the limit pull nothing from a sync source.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...
features: [promise-as-completed, generators]
---*/

var pulls = 0;
function* items() {
  for (;;) {
    pulls++;
    yield new Promise(function () {});
  }
}

var it = Promise.asCompleted(items(), 2);

it.next();
it.next();
it.next();
it.next();

assert.sameValue(pulls, 2, "number of pulls");
