// as-completed-limit: how an error names the value that it got.
import { isObject, String } from "./intrinsics.ts";

/** Names a value without running any of its code. */
export function describe(value: unknown): string {
  const type = typeof value;
  if (isObject(value)) return type === "function" ? "a function" : "an object";
  return type === "number" || value == null ? String(value) : `the ${type} ${String(value)}`;
}
