// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The prototype of an As-Completed Iterator and what that inherits from are of
  the realm of the function, not of the items or the receiver.
info: |
  CreateAsCompletedIterator ( source, sourceKind, limit )
    1. Let iterator be OrdinaryObjectCreate(%AsCompletedIteratorPrototype%, « [[AsCompletedState]], [[Source]], [[SourceKind]], [[Limit]], [[Occupied]], [[Pulling]], [[Results]], [[Requests]] »).
    ...
features: [promise-as-completed, async-iteration, generators, cross-realm]
---*/

var other = $262.createRealm().global;
var it = other.Promise.asCompleted.call(Promise, [1], 1);
var prototype = Object.getPrototypeOf(it);
var asyncGenerator = other.eval("(async function* () {})");
var AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(asyncGenerator.prototype));

assert.notSameValue(
  prototype,
  Object.getPrototypeOf(Promise.asCompleted([1], 1)),
  "each realm has its own prototype",
);
assert.sameValue(prototype, Object.getPrototypeOf(other.Promise.asCompleted([2], 2)), "and one only");
assert.sameValue(
  Object.getPrototypeOf(prototype),
  AsyncIteratorPrototype,
  "%AsyncIteratorPrototype% of that realm",
);
