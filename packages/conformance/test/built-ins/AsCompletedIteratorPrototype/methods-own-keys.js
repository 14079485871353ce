// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The methods have the own properties length and name, in that order, and no
  other.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    ...
includes: [compareArray.js]
features: [promise-as-completed, Reflect]
---*/

var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

assert.compareArray(Reflect.ownKeys(prototype.next), ["length", "name"], "own keys of next");
assert.compareArray(Reflect.ownKeys(prototype.return), ["length", "name"], "own keys of return");
