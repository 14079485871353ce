// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Promise.asCompleted does not use its receiver, so that it may be called
  without one.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed]
---*/

var asCompleted = Promise.asCompleted;
var prototype = Object.getPrototypeOf(asCompleted([]));

var receivers = [undefined, null, true, 1, "receiver", {}, Object, function () {}, Array];

receivers.forEach(function (receiver) {
  var it = asCompleted.call(receiver, [], 1);

  assert.sameValue(Object.getPrototypeOf(it), prototype, "receiver is " + String(receiver));
});
