// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The results for sync and async sources share one prototype, which is not that
  of async generators.
info: |
  CreateAsCompletedIterator ( source, sourceKind, limit )
    1. Let iterator be OrdinaryObjectCreate(%AsCompletedIteratorPrototype%, « [[AsCompletedState]], [[Source]], [[SourceKind]], [[Limit]], [[Occupied]], [[Pulling]], [[Results]], [[Requests]] »).
    2. Set iterator.[[AsCompletedState]] to open.
    ...
    6. Set iterator.[[Occupied]] to 0.
    7. Set iterator.[[Pulling]] to false.
    8. Set iterator.[[Results]] to a new empty List.
    ...
features: [promise-as-completed, async-iteration]
---*/

var sync = Promise.asCompleted([1]);
var async = Promise.asCompleted((async function* () {})(), 1);

assert.sameValue(Object.getPrototypeOf(sync), Object.getPrototypeOf(async), "prototype of sync");

assert.notSameValue(
  Object.getPrototypeOf(sync),
  Object.getPrototypeOf(async function* () {}.prototype),
  "prototype of sync is another",
);
