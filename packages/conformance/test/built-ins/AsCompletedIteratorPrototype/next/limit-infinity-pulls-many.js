// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  With a limit of +∞ the first call pulls far more elements than a batch, to the end of
  the source.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

var pulls = 0;
var task = { done: false, value: undefined };
var end = { done: true };
var items = {
  [Symbol.iterator]: function () {
    return {
      next: function () {
        pulls++;
        return pulls > 1500 ? end : task;
      },
    };
  },
};

Promise.asCompleted(items, Infinity).next();

assert.sameValue(pulls, 1501, "pulls");
