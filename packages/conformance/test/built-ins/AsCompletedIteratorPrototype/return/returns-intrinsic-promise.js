// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Each call returns a new intrinsic promise without own properties, before and
  after the end.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    ...
    8. Return CreateIteratorResultObject(undefined, true).
includes: [compareArray.js]
features: [promise-as-completed, Reflect]
---*/

var it = Promise.asCompleted([]);
var first = it.return();
var second = it.return();

assert.sameValue(Object.getPrototypeOf(first), Promise.prototype, "prototype of first");
assert.sameValue(Object.getPrototypeOf(second), Promise.prototype, "prototype of second");
assert.notSameValue(first, second, "first is another");
assert.compareArray(Reflect.ownKeys(first), [], "own keys of first");
