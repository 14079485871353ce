// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Courses in which tasks reject, with an error or undefined, before and behind
  results, with a sync source.
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
    "sync 2 close-return: promise promise | next next 1!undefined --",
    "sync 2 close-next: value promise rejected-undefined | next -- next --",
    "sync 3: promise promise promise | next 1 2 3!undefined -- next next next",
    "sync Infinity: undefined rejected undefined | next next next next next next next",
    "sync Infinity: value promise promise value fulfilled promise | next 4! -- 6 next - next",
    "sync none close-next: fulfilled thenable rejected | next -- next next - return -- return -- return",
  ]);
});
