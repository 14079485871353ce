// An ES module that also requires: two copies of the package in one program.
import { createRequire } from "node:module";
import { asCompleted, shim } from "as-completed-limit";
import { check } from "./check.mjs";

const required = createRequire(import.meta.url)("as-completed-limit");
console.log(`imported: ${await check(asCompleted)}`);
console.log(`required: ${await check(required)}`);
const installed = required.shim();
console.log(`the second to be installed leaves the first alone: ${shim() === installed}`);
