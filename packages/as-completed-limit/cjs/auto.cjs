"use strict";

const shim = require("./shim.cjs");

shim();
