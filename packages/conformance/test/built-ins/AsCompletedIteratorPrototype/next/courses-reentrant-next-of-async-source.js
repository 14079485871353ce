// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Courses in which user code calls next in the middle of a pull, a getter or the
  close, with an async source.
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
    "async 2: value(value:next) done-throws | next --",
    "async 2: constructor(constructor:next) promise | next --",
    "async 2: constructor promise(done:next) value thenable | next 1 -- -",
    "async 3: throw-undefined undefined(done:next,next) | next -- 1 -- -- 2 -- 1 2",
    "async 9: value undefined done(next,next) | next 2? -- next - next 1 next next",
    "async 9: thenable value thenable(next) promise | next next -- next 1 return 3 4! next 4",
    "async 2: fulfilled value(value:next) promise promise undefined value-throws | next next - next next -- 5 2 --",
    "async 9: undefined(next,next) undefined undefined thenable | next next next 3 3!undefined next next 2 1! next",
  ]);
});
