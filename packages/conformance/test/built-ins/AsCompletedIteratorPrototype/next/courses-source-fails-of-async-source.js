// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Courses in which the source throws, gives no object or has getters that throw,
  with an async source.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedCourses.js]
features: [promise-as-completed, async-functions, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await runCourses([
    "async 2: value throw | next 1 next 2 next",
    "async 9 close-primitive: done-throws | next -- - next",
    "async 1: value value value-throws-undefined | next next --",
    "async 1: value value throw-undefined | next -- next -- next",
    "async 9 close-getter-throws: promise done-throws | next 1 1 - next -",
    "async 2: value-throws-undefined done | next -- 1 return 1? -- next 1 2!",
    "async 2 close-next: value value-throws-undefined undefined undefined | next - -- 3 3 next next next -- next 3",
  ]);
});
