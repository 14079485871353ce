// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Courses in which results and requests wait in turn, with a sync source.
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
    "sync 1 close-primitive: fulfilled promise promise | next 3 next 1",
    "sync 2: value promise fulfilled fulfilled | next -- next -- 3 -- -- 4 --",
    "sync 4: promise promise promise promise promise promise promise promise promise promise | next 1 2 3 4 -- next next next 5 6 7 -- 8 -- next next next next next",
  ]);
});
