// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source whose "next" starts work has as much of it running at a time
  as the limit says.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var running = 0;
  var highest = 0;
  var resolvers = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: async function () {
          running++;
          highest = Math.max(highest, running);
          var value = await new Promise(function (resolve) {
            resolvers.push(resolve);
          });
          running--;
          return { done: false, value: value };
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 3);

  for (var i = 0; i < 10; i++) {
    var answer = it.next();
    assert.sameValue(resolvers.length, i + 3, "number of pulls");
    resolvers[i](i);
    assert.sameValue((await answer).value, i, "value of the answer");
  }

  assert.sameValue(highest, 3, "most at a time");
});
