// What patches may use without an import.

/** Another error that looks the same: what a wrapper, a bridge between realms or a serializer makes of an error. */
export function equalTo(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return error;
  return Object.create(Object.getPrototypeOf(error) as object, Object.getOwnPropertyDescriptors(error));
}
