// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Courses in which the source throws, gives no object or has getters that throw,
  with a sync source.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedCourses.js]
features: [promise-as-completed, async-functions, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await runCourses([
    "sync 1: value value value-throws-undefined | next next --",
    "sync 1: value value throw-undefined | next -- next -- next",
    "sync 1: value undefined promise throw | next 3!undefined - 1 next next",
    "sync none: promise rejected value-throws-undefined thenable rejected promise | next 5! next 3 next",
    "sync 1 close-throws-undefined: promise value-throws value undefined | next next next 2!undefined next -- 1!undefined 4 next",
  ]);
});
