// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Each call returns a new intrinsic promise without own properties.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    ...
    8. Return promiseCapability.[[Promise]].
includes: [compareArray.js]
features: [promise-as-completed, Reflect]
---*/

var it = Promise.asCompleted([1, 2], 2);
var first = it.next();
var second = it.next();

assert.sameValue(Object.getPrototypeOf(first), Promise.prototype, "prototype of first");
assert.sameValue(Object.getPrototypeOf(second), Promise.prototype, "prototype of second");
assert.notSameValue(first, second, "first is another");
assert.compareArray(Reflect.ownKeys(first), [], "own keys of first");
