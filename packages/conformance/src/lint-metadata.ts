// How the metadata of a test is written: what is the same to a reader of YAML, but not to test262's own linter.
import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { metadataOf } from "./frontmatter.ts";

/** Everything that is wrong with the form of a test's metadata. */
export function* lintMetadata(source: string): Generator<string> {
  const text = metadataOf(source);
  const metadata = parseDocument(text);
  const words: string[] = [];
  visit(metadata, {
    Scalar(_, { type, range }) {
      const written = text.slice(range?.[0], range?.[1]);
      if (type === "PLAIN" && written.includes("\n")) words.push(written.split("\n", 1)[0] ?? "");
    },
  });
  for (const first of words) yield `a text of several lines needs "|" or ">" before it: "${first}"`;
  for (const key of ["description", "info"]) {
    const value = metadata.get(key);
    if (typeof value === "string" && /^[\r\n]/.test(value)) yield `the ${key} begins with an empty line`;
  }
  for (const key of ["features", "flags", "includes"]) yield* lintList(metadata, key);
  const negative = metadata.get("negative");
  if (isMap(negative)) {
    const keys = negative.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
    if (keys.join() !== "phase,type") yield "negative has a phase and then a type, and nothing else";
  }
}

function* lintList(metadata: Document, key: string): Generator<string> {
  if (!metadata.has(key)) return;
  const value = metadata.get(key);
  if (!isSeq(value) || value.items.length === 0) yield `an empty list of ${key} is left out`;
  else if (value.flow !== true) yield `the ${key} stand in one line, between brackets`;
}
