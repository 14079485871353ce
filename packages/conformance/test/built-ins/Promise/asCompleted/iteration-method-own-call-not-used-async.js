// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The method of an async iterable is called itself, not its properties call
  and apply.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator]
---*/

function method() {
  return {};
}
["call", "apply", "bind"].forEach(function (key) {
  Object.defineProperty(method, key, {
    get: function () {
      throw new Test262Error(key + " must not be read");
    },
  });
});

var it = Promise.asCompleted({ [Symbol.asyncIterator]: method }, 1);

assert.sameValue(typeof it, "object", "what is returned");
