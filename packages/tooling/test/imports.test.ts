// Who may import whom, as CONTRIBUTING says.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { preProcessFile } from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../src/root.ts";

const packages = [
  // The playground is part of the site.
  ...globSync("{packages/*,docs,examples,proposal/reference}/package.json", { cwd: root }).map(dirname),
  "proposal",
  "scripts",
];
const exclude = ["**/node_modules/**", "**/dist/**", "packages/conformance/test/{built-ins,language}/**"];

/** What the files of a folder import, each with the file that does. */
function importsOf(folder: string): { file: string; specifier: string }[] {
  const files = globSync(`${folder}/**/*.{ts,mts,cts,js,mjs,cjs}`, { cwd: root, exclude });
  return files.flatMap((file) =>
    importsIn(readFileSync(join(root, file), "utf8")).map((specifier) => ({ file, specifier })),
  );
}

function importsIn(code: string): string[] {
  return preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Whether an import leads out of a folder by its path, and not by a package's name. */
function leaves(folder: string, { file, specifier }: { file: string; specifier: string }): boolean {
  if (!specifier.startsWith(".") && !specifier.startsWith("/")) return false;
  return !resolve(root, dirname(file), specifier).startsWith(join(root, folder) + sep);
}

test.each(packages)("%s imports other packages by their names", (folder) => {
  expect(importsOf(folder).filter((entry) => leaves(folder, entry))).toEqual([]);
});

describe("the two readings of the specification know nothing of each other", () => {
  test("the reference imports nothing of the polyfill", () => {
    const imports = importsOf("proposal/reference").map(({ specifier }) => specifier);
    expect(imports.filter((specifier) => specifier.startsWith("as-completed-limit"))).toEqual([]);
  });

  test("the polyfill imports nothing of the reference, and what is published nothing at all", () => {
    const imports = importsOf("packages/as-completed-limit").map(({ specifier }) => specifier);
    expect(
      imports.filter((specifier) => specifier.startsWith("@as-completed-limit/proposal/reference")),
    ).toEqual([]);
    const published = importsOf("packages/as-completed-limit/src").map(({ specifier }) => specifier);
    expect(published.filter((specifier) => !specifier.startsWith("."))).toEqual([]);
  });
});

test("the check sees an import that it must not allow", () => {
  const code = `import { a } from "../../other/src/a.ts"; await import("./b.ts"); require("c"); // import "d"`;
  expect(importsIn(code)).toEqual(["../../other/src/a.ts", "./b.ts", "c"]);
  const entry = { file: "packages/one/src/main.ts", specifier: "../../other/src/a.ts" };
  expect(leaves("packages/one", entry)).toBe(true);
  expect(leaves("packages/one", { ...entry, specifier: "../test/a.ts" })).toBe(false);
});
