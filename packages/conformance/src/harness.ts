// test262's own harness files, from the package that ships them, and this repository's additions to them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const library = createRequire(import.meta.url).resolve("@engine262/engine262");
const files = JSON.parse(readFileSync(join(library, "../test262-harness.json"), "utf8")) as Record<
  string,
  string
>;

/** The text of a file of test262's `harness` folder, or undefined if there is none of that name. */
export function harnessFile(name: string): string | undefined {
  return Object.hasOwn(files, name) ? files[name] : undefined;
}

export function harnessFileNames(): string[] {
  return Object.keys(files);
}
