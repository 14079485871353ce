// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The result has no own properties and is extensible.
info: |
  CreateAsCompletedIterator ( source, sourceKind, limit )
    1. Let iterator be OrdinaryObjectCreate(%AsCompletedIteratorPrototype%, « [[AsCompletedState]], [[Source]], [[SourceKind]], [[Limit]], [[Occupied]], [[Pulling]], [[Results]], [[Requests]] »).
    2. Set iterator.[[AsCompletedState]] to open.
    ...
    5. Set iterator.[[Limit]] to limit.
    6. Set iterator.[[Occupied]] to 0.
    7. Set iterator.[[Pulling]] to false.
    ...
includes: [compareArray.js]
features: [promise-as-completed, Reflect]
---*/

var it = Promise.asCompleted([1], 1);

assert.compareArray(Reflect.ownKeys(it), [], "own keys of it");
assert(Object.isExtensible(it), "is extensible");
