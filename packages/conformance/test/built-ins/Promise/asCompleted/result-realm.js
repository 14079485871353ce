// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The result belongs to the realm of the function, whatever realm items and the
  caller are of.
info: |
  The %AsCompletedIteratorPrototype% Object

  The %AsCompletedIteratorPrototype% object:
  - has properties that are inherited by all As-Completed Iterators.
  - is an ordinary object.
  - has a [[Prototype]] internal slot whose value is %AsyncIteratorPrototype%.

  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed, cross-realm]
---*/

var other = $262.createRealm().global;
var it = other.Promise.asCompleted([]);
var prototype = Object.getPrototypeOf(it);

assert.notSameValue(prototype, Object.getPrototypeOf(Promise.asCompleted([])), "prototype is another");
assert.sameValue(prototype, Object.getPrototypeOf(other.Promise.asCompleted(new other.Array())), "prototype");
assert.sameValue(Object.getPrototypeOf(it.next), other.Function.prototype, "prototype of it.next");
