// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Courses in which user code calls next in the middle of a pull, a getter or the
  close, with a sync source.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    ...
    3. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, then
      ...
      b. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedCourses.js]
features: [promise-as-completed, async-functions, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await runCourses([
    "sync 1: promise(next) | next 1 next next next 1 1 1 1",
    "sync 2: constructor(constructor:next) promise | next --",
    "sync Infinity: undefined(done:next) value | next 1 1 next",
    "sync 2: thenable(then:next) thenable promise | next 1 - 2 3 --",
    "sync none: promise(next) value(next) thenable done(next) | next -- 3! 1 --",
    "sync none close-throws-undefined: value undefined promise(next) | next -- 1 - next next next",
    "sync 1 close-absent: undefined promise value(next,next) promise fulfilled fulfilled | next 4 next 3",
    "sync 2: undefined rejected-undefined throw-undefined promise(value:next) rejected-undefined | next 3 4 - next",
  ]);
});
