// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  With a limit of +∞ the first call pulls the whole of a sync source, to its
  end.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...
features: [promise-as-completed, generators]
---*/

var pulls = 0;
var ended = false;
function* items() {
  for (var i = 0; i < 100; i++) {
    pulls++;
    yield new Promise(function () {});
  }
  ended = true;
}

Promise.asCompleted(items(), Infinity).next();

assert.sameValue(pulls, 100, "number of pulls");
assert.sameValue(ended, true, "whether the end was reached");
