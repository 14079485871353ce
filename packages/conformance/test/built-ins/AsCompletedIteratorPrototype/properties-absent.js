// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Neither an iterator nor its prototype has a property that another design would
  have.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    ...
includes: [compareArray.js]
features: [promise-as-completed, Reflect]
---*/

var it = Promise.asCompleted([1], 1);
var prototype = Object.getPrototypeOf(it);

[
  "throw",
  "constructor",
  "then",
  "catch",
  "finally",
  "limit",
  "size",
  "length",
  "map",
  "close",
  "cancel",
  "abort",
].forEach(function (key) {
  assert.sameValue(Object.prototype.hasOwnProperty.call(prototype, key), false, key + " of the prototype");
});
it.next();
assert.compareArray(Reflect.ownKeys(it), [], "own keys of an iterator in use");
