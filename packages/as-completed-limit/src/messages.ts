// as-completed-limit: how an error says what came instead of what was expected.
import { String } from "./intrinsics.ts";

/** Names a value without running any of its code. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "undefined";
    case "object":
      return value === null ? "null" : "an object";
    case "function":
      return "a function";
    case "number":
      return String(value);
    default:
      return `the ${typeof value} ${String(value)}`;
  }
}
