// test262's own harness files, from the package that ships them, and this repository's additions to them.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const library = createRequire(import.meta.url).resolve("@engine262/engine262");
const files = JSON.parse(readFileSync(join(library, "../test262-harness.json"), "utf8")) as Record<
  string,
  string
>;

/** Where this repository's additions are. */
export const harnessDirectory: string = fileURLToPath(new URL("../harness/", import.meta.url));

/** The names of the files that test262 does not have yet. */
export const ownHarnessFileNames: readonly string[] = readdirSync(harnessDirectory);

for (const name of ownHarnessFileNames) files[name] = readFileSync(join(harnessDirectory, name), "utf8");

/** The text of a file of test262's `harness` folder or of ours, or undefined if there is none of that name. */
export function harnessFile(name: string): string | undefined {
  return Object.hasOwn(files, name) ? files[name] : undefined;
}

export function harnessFileNames(): string[] {
  return Object.keys(files);
}
