// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The first call calls "next" of an async source as often as the limit says,
  before it returns.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...
features: [promise-as-completed, Symbol.asyncIterator]
---*/

var pulls = 0;
var items = {
  [Symbol.asyncIterator]: function () {
    return {
      next: function () {
        pulls++;
        return new Promise(function () {});
      },
    };
  },
};

Promise.asCompleted(items, 3).next();

assert.sameValue(pulls, 3, "number of pulls");
