// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The method of an iterable may be a Proxy: it is called, and nothing else is
  done to it.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...

  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
includes: [proxyTrapsHelper.js]
features: [promise-as-completed, Proxy, Symbol.asyncIterator, Symbol.iterator]
---*/

[Symbol.iterator, Symbol.asyncIterator].forEach(function (symbol) {
  var calls = 0;
  var items = {
    [symbol]: new Proxy(
      function () {},
      allowProxyTraps({
        apply: function (target, receiver, args) {
          calls++;
          assert.sameValue(receiver, items, "this value");
          assert.sameValue(args.length, 0, "number of arguments");
          return {};
        },
      }),
    ),
  };

  Promise.asCompleted(items, 1);

  assert.sameValue(calls, 1, "calls");
});
