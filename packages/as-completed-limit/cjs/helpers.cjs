"use strict";

module.exports = require("../dist/helpers-core.cjs");
