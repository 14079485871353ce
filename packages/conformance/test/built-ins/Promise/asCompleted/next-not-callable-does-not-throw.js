// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A "next" that is not callable is no error at the call.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

var sync = Promise.asCompleted(
  {
    [Symbol.iterator]: function () {
      return { next: "not callable" };
    },
  },
  1,
);

assert.sameValue(typeof sync, "object", "type of sync");

var async = Promise.asCompleted(
  {
    [Symbol.asyncIterator]: function () {
      return { next: undefined };
    },
  },
  1,
);

assert.sameValue(typeof async, "object", "type of async");
