// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Courses in which user code calls return in the middle of a pull, a getter or
  the close, with an async source.
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
    "async 1: throw(return) | next -- next",
    "async 1: value throw(return) | next -- next",
    "async 2: fulfilled throw(return) | next -- next",
    "async 2: value(done:return) promise | next -- 2",
    "async 1: value promise(return) | next -- 2! next",
    "async 2: value(value:return) promise | next -- 2",
    "async 1: promise(next,return) | next 1 next return --",
    "async 2: promise constructor(constructor:return) | next -- 1",
    "async 1 close-rejects: value promise(return) | next -- return next",
    "async 9: promise rejected promise(next,return) rejected | next -- 4 next 2",
    "async 2: promise(constructor:next) promise(constructor:return) promise | next 1 --",
    "async 1: done-throws thenable rejected(value:next) undefined(return) | next next 1 - -- --",
    "async 2 close-rejects: fulfilled primitive(value:return) undefined throw-undefined undefined | next - -- return",
    "async 2: value-throws thenable(return,next) promise done value(next) | next 4 2 -- next next -- next 2!undefined",
    "async 1: rejected-undefined(value:return) undefined promise(value:return) thenable rejected thenable | next next -- next next 3! next --",
  ]);
});
