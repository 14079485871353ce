import { asCompleted } from "as-completed-limit";

// @ts-expect-error: importing the ponyfill declares no global.
const declared = typeof Promise.asCompleted;

console.log(typeof asCompleted, declared);
