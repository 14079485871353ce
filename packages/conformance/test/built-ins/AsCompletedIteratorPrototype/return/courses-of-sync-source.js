// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Courses in which the program calls return, with a sync source.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedCourses.js]
features: [promise-as-completed, async-functions, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await runCourses([
    "sync 1: thenable | next next return next next",
    "sync 2: value promise promise promise promise promise promise promise promise | next -- 2 3 4 -- next next 5 6 7 -- next return 8",
  ]);
});
