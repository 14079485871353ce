import { asCompleted } from "as-completed-limit";
import { check } from "./check.mjs";

export const run = () => check(asCompleted);
