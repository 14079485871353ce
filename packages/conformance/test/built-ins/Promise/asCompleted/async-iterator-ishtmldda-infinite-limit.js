// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An async iteration method that is an IsHTMLDDA object is a method: with the
  limit Infinity, a RangeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Else,
      a. If limit is undefined, throw a TypeError exception.
      b. If limit is +∞𝔽, throw a RangeError exception.
    ...
features: [promise-as-completed, IsHTMLDDA, Symbol.asyncIterator]
---*/

assert.throws(
  RangeError,
  function () {
    Promise.asCompleted({ [Symbol.asyncIterator]: $262.IsHTMLDDA }, Infinity);
  },
  "the limit is Infinity",
);
assert.throws(
  TypeError,
  function () {
    Promise.asCompleted({ [Symbol.asyncIterator]: $262.IsHTMLDDA });
  },
  "there is no limit",
);
