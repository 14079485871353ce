// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Courses in which tasks reject, with an error or undefined, before and behind
  results, with an async source.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedCourses.js]
features: [promise-as-completed, async-functions, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await runCourses([
    "async 9: value value | next -- next 2 -- 1!",
    "async 1: value undefined | next 2! next next",
    "async 9: fulfilled rejected undefined | next -- -- -- next",
    "async 3: done value | next 2 next 1 1? next next 2 next next",
    "async 1: promise rejected thenable | next next next -- - 2 -- 2 1",
    "async 1: done | next next next next 1!undefined 1 next next -- next 1",
    "async 9: promise promise promise done | next next -- 2 - 3! next -- 1 next",
    "async 3: promise promise promise promise | next next 3. 1 2!undefined -- next",
    "async 2 close-pending: thenable thenable promise promise rejected | next next -- next 3 3",
    "async 1 close-rejects: promise promise undefined rejected | next 1 next -- 2 -- next return - next",
  ]);
});
