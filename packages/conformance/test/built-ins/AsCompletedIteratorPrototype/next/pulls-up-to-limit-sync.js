// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The first call pulls as many elements of a sync source as the limit says,
  before it returns.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

var pulls = 0;
var items = {
  [Symbol.iterator]: function () {
    return {
      next: function () {
        pulls++;
        return { done: false, value: new Promise(function () {}) };
      },
    };
  },
};

Promise.asCompleted(items, 3).next();

assert.sameValue(pulls, 3, "number of pulls");
