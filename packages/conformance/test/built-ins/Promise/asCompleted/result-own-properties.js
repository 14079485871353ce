// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The result has no own properties and is extensible.
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
includes: [compareArray.js]
features: [promise-as-completed, Reflect]
---*/

var it = Promise.asCompleted([1], 1);

assert.compareArray(Reflect.ownKeys(it), []);
assert(Object.isExtensible(it), "is extensible");
