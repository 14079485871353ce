// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Courses in which user code calls return in the middle of a pull, a getter or
  the close, with a sync source.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    5. Let pulling be iterator.[[Pulling]].
    ...
    7. If state is open, then
      ...
      b. If pulling is true, perform ! Await(undefined).
      c. If source.[[Done]] is false, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedCourses.js]
features: [promise-as-completed, async-functions, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await runCourses([
    "sync 2: fulfilled done(return) | next --",
    "sync 1: value throw(return) | next -- next",
    "sync 1 close-throws: value(return) | next --",
    "sync 1: value done(done:return) | next -- next",
    "sync 1: value promise(return) | next -- 2 next",
    "sync none: thenable thenable(then:return) | next -- 1",
    "sync 3: promise(constructor:return) promise | next 1 --",
    "sync 1: value value(value:return) value | next -- next --",
    "sync 2: promise constructor(constructor:return) | next --",
    "sync Infinity: promise promise(next,return) promise | next 1 2 --",
    "sync 2: promise(constructor:next) promise(constructor:return) promise | next 1 --",
    "sync 2: thenable promise primitive value(value:return) | next 2!undefined 1 1 next --",
    "sync Infinity close-getter-throws: promise undefined(return) promise | next -- 2 next",
    "sync 2 close-primitive: thenable rejected fulfilled undefined(return) | next next 3 next --",
    "sync none: promise promise value throw(return) | next next next -- next next return 2 -- -- next",
    "sync 1: value fulfilled promise thenable(next) primitive(return) | next next -- next next next 2 next - 4",
    "sync 1 close-throws: thenable promise undefined done(value:return) promise | next -- next 5 2 - 2 next next -- 2",
    "sync 1 close-primitive: promise thenable thenable promise promise fulfilled(value:return) | next next 2! 6 1 next",
    "sync Infinity: rejected value done-throws fulfilled(constructor:return) undefined rejected | next 2 1 next 2 - next",
    "sync 3: undefined(next,next) fulfilled value-throws-undefined(done:return) value(return) | next next -- 1 next next 4 next 1",
  ]);
});
