// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Built-ins that are replaced after the function was made are not used: of
  Promise, WeakMap, WeakSet, Map, Object, Array, Reflect and Function.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var log = [];
  var replaced = [];
  function replace(object, name, key) {
    if (object === undefined || typeof object[key] !== "function") return;
    var descriptor = Object.getOwnPropertyDescriptor(object, key);
    replaced[replaced.length] = function () {
      defineProperty(object, key, descriptor);
    };
    defineProperty(object, key, {
      value: function () {
        log[log.length] = name + "." + key;
      },
      configurable: true,
      writable: true,
    });
  }
  var defineProperty = Object.defineProperty;
  var promise = Promise.resolve("task");
  var it = Promise.asCompleted([promise, "value", "third"], 2);
  var first, second;

  var methods = {
    "WeakMap.prototype": [WeakMap.prototype, "get", "set", "has"],
    "WeakSet.prototype": [WeakSet.prototype, "has", "add"],
    "Array.prototype": [Array.prototype, "push", "shift", "unshift", "splice", "slice", "forEach"],
    Promise: [Promise, "withResolvers", "reject", "resolve"],
    "Promise.prototype": [Promise.prototype, "then", "catch"],
    Object: [Object, "create", "freeze"],
    Reflect: [Reflect, "apply"],
    "Function.prototype": [Function.prototype, "call", "apply", "bind"],
  };
  for (var name in methods) {
    for (var i = 1; i < methods[name].length; i++) replace(methods[name][0], name, methods[name][i]);
  }
  try {
    first = it.next();
    second = it.next();
  } finally {
    for (var i = replaced.length - 1; i >= 0; i--) replaced[i]();
  }

  assert.compareArray(log, [], "calls of what was replaced");
  assert.sameValue((await first).value, "task", "value of the first answer");
  assert.sameValue((await second).value, "value", "value of the second answer");
});
