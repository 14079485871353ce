// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The body of a generator does not begin to run at the call.
info: |
  CreateAsCompletedIterator ( source, sourceKind, limit )
    1. Let iterator be OrdinaryObjectCreate(%AsCompletedIteratorPrototype%, « [[AsCompletedState]], [[Source]], [[SourceKind]], [[Limit]], [[Occupied]], [[Pulling]], [[Results]], [[Requests]] »).
    2. Set iterator.[[AsCompletedState]] to open.
    3. Set iterator.[[Source]] to source.
    ...
    6. Set iterator.[[Occupied]] to 0.
    7. Set iterator.[[Pulling]] to false.
    ...
features: [promise-as-completed, generators]
---*/

var started = false;
function* items() {
  started = true;
  yield 1;
}

Promise.asCompleted(items(), 1);

assert.sameValue(started, false, "whether the body runs");
