// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The first call pulls as many elements as a limit says that is large.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

var pulls = 0;
var result = { done: false, value: new Promise(function () {}) };
var items = {
  [Symbol.iterator]: function () {
    return {
      next: function () {
        pulls++;
        return result;
      },
    };
  },
};

Promise.asCompleted(items, 1500).next();

assert.sameValue(pulls, 1500, "pulls");
