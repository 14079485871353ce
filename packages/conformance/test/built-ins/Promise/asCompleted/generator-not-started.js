// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The body of a generator does not begin to run at the call.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).

  CreateAsCompletedIterator ( source, sourceKind, limit )
    1. Let iterator be OrdinaryObjectCreate(%AsCompletedIteratorPrototype%, « [[AsCompletedState]], [[Source]], [[SourceKind]], [[Limit]], [[Occupied]], [[Pulling]], [[Results]], [[Requests]] »).
    2. Set iterator.[[AsCompletedState]] to open.
    3. Set iterator.[[Source]] to source.
    4. Set iterator.[[SourceKind]] to sourceKind.
    5. Set iterator.[[Limit]] to limit.
    6. Set iterator.[[Occupied]] to 0.
    7. Set iterator.[[Pulling]] to false.
    8. Set iterator.[[Results]] to a new empty List.
    9. Set iterator.[[Requests]] to a new empty List.
    10. Return iterator.
features: [promise-as-completed, generators]
---*/

var started = false;
function* items() {
  started = true;
  yield 1;
}

Promise.asCompleted(items(), 1);

assert.sameValue(started, false);
