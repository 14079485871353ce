"use strict";

// require("as-completed-limit"): the function itself, which has the other exports as properties, as an es-shim does.
// It is not the implementation, so that `Promise.asCompleted` gets no such properties when that is installed.
const { asCompleted: implementation, getPolyfill, shim } = require("../dist/core.cjs");

// A method has no [[Construct]], and the default makes its length 1.
const { asCompleted } = {
  asCompleted(items, limit = undefined) {
    return implementation(items, limit);
  },
};

module.exports = asCompleted;
module.exports.asCompleted = implementation;
module.exports.default = implementation;
module.exports.implementation = implementation;
module.exports.getPolyfill = getPolyfill;
module.exports.shim = shim;
