// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A thenable of another realm is resolved by its then, with functions of the
  method's realm.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var log = [];
  var thenable = other.Object();
  thenable.then = function (resolve, reject) {
    log.push(
      Object.getPrototypeOf(resolve) === Function.prototype,
      Object.getPrototypeOf(reject) === Function.prototype,
    );
    resolve("task");
  };

  var result = await Promise.asCompleted([thenable], 1).next();

  assert.sameValue(result.value, "task", "value");
  assert.compareArray(log, [true, true], "the resolving functions are of the function's realm");
});
