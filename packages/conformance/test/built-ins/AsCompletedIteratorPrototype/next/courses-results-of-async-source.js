// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Courses in which results and requests wait in turn, with an async source.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedCourses.js]
features: [promise-as-completed, async-functions, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await runCourses([
    "async 9: value | next next -- 1 next next",
    "async 2: promise | next next next next 1 next 1 1 1",
    "async 3: promise promise promise | next 3. 2. 1. next next --",
    "async 4: promise promise promise promise promise promise promise promise promise promise | next 1 2 3 4 -- next next next 5 6 7 -- 8 -- next next next next next",
  ]);
});
