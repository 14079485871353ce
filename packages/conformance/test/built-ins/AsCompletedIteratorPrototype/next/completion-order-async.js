// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The results of an async source's tasks come in the order in which its promises
  fulfil.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      d. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var resolvers = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve) {
            resolvers.push(resolve);
          });
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 3);
  var answers = [it.next(), it.next(), it.next()];

  resolvers[2]({ done: false, value: "c" });
  resolvers[0]({ done: false, value: "a" });
  resolvers[1]({ done: false, value: "b" });

  assert.sameValue((await answers[0]).value, "c", "value of answers 0");
  assert.sameValue((await answers[1]).value, "a", "value of answers 1");
  assert.sameValue((await answers[2]).value, "b", "value of answers 2");
});
