// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  To pull, deliver and complete no function is called that a program can
  replace.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...

  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, generators, Reflect]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(
    (function* () {
      yield "task";
    })(),
    1,
  );
  var apply = Reflect.apply;
  var values = Array.prototype[Symbol.iterator];
  function poisoned() {
    throw new Test262Error("must not be called");
  }

  var answers;
  Reflect.apply = poisoned;
  Array.prototype[Symbol.iterator] = poisoned;
  try {
    answers = { first: it.next(), second: it.next(), third: it.next() };
    // The task is delivered, and the others answered, while the methods are replaced.
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
  } finally {
    Reflect.apply = apply;
    Array.prototype[Symbol.iterator] = values;
  }

  assert.sameValue((await answers.first).value, "task", "the first answer");
  assert.sameValue((await answers.second).done, true, "the second answer");
  assert.sameValue((await answers.third).done, true, "the third answer");
});
