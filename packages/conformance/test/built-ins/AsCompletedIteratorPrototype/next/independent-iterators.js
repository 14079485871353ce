// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Two iterators over one source object share nothing but that source.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).

  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  function* numbers() {
    for (var i = 1; i <= 4; i++) {
      yield i;
    }
  }
  var source = numbers();
  var first = Promise.asCompleted(source, 1);
  var second = Promise.asCompleted(source, 1);

  var answers = [first.next(), second.next()];

  assert.sameValue((await answers[0]).value, 1, "value of answers 0");
  assert.sameValue((await answers[1]).value, 2, "value of answers 1");
  assert.sameValue((await first.next()).value, 3, "value of the first answer to next() of first");
  assert.sameValue((await second.next()).value, 4, "value of the first answer to next() of second");
  assert.sameValue((await first.next()).done, true, "done of the second answer to next() of first");
  assert.sameValue((await second.next()).done, true, "done of the second answer to next() of second");
});
