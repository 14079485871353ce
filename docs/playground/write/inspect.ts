// Shows a value as a console does, in one line.

function quoted(value: unknown, depth: number): string {
  return typeof value === "string" ? JSON.stringify(value) : inspect(value, depth);
}

function list(parts: readonly string[], open: string, close: string): string {
  return parts.length === 0 ? open + close : `${open} ${parts.join(", ")} ${close}`;
}

/** Strings as they are; what is nested more deeply than three levels, and what follows a hundred elements, is left out. */
export function inspect(value: unknown, depth = 0): string {
  if (typeof value === "string") return value;
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `[function ${value.name}]`.replace(" ]", "]");
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Promise) return "[a promise]";
  if (value instanceof Date) return value.toISOString();
  if (depth >= 3) return Array.isArray(value) ? "[…]" : "{…}";
  const some = (values: Iterable<unknown>): unknown[] => [...values].slice(0, 100);
  const inner = (each: unknown): string => quoted(each, depth + 1);
  if (Array.isArray(value)) return list(some(value).map(inner), "[", "]");
  if (value instanceof Set) return list(some(value).map(inner), "Set {", "}");
  if (value instanceof Map) {
    const entries = some(value) as [unknown, unknown][];
    return list(
      entries.map(([key, each]) => `${inner(key)} => ${inner(each)}`),
      "Map {",
      "}",
    );
  }
  const parts = Object.entries(value)
    .slice(0, 100)
    .map(([key, each]) => `${key}: ${inner(each)}`);
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === "Object" ? list(parts, "{", "}") : `[${tag}]`;
}
