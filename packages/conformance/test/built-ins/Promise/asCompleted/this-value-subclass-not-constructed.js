// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Called on a subclass of Promise, it constructs no promise of that class.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).

  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    ...
    8. Return promiseCapability.[[Promise]].
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.species, class]
---*/

var constructed = 0;

class Subclass extends Promise {
  constructor(executor) {
    super(executor);
    constructed++;
  }

  static resolve() {
    throw new Test262Error("resolve must not be called");
  }

  static get [Symbol.species]() {
    throw new Test262Error("Symbol.species must not be read");
  }
}

asyncTest(async function () {
  var it = Subclass.asCompleted([1], 1);
  var promise = it.next();

  assert.sameValue(Object.getPrototypeOf(promise), Promise.prototype, "prototype of promise");

  var result = await promise;

  assert.sameValue(result.value, 1, "value of the result");
  assert.sameValue(constructed, 0, "promises constructed");
});
