// CONTRIBUTING.md names every command and every package, and packages are alike.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../src/root.ts";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const manifestOf = (folder: string): Manifest => JSON.parse(read(join(folder, "package.json"))) as Manifest;
const packages = globSync("packages/*/package.json", { cwd: root }).map((file) => join(file, ".."));
const contributing = read("CONTRIBUTING.md");

test.each(Object.keys(manifestOf(".").scripts ?? {}))("CONTRIBUTING.md names `pnpm %s`", (script) => {
  expect(contributing).toContain(`\`pnpm ${script}\``);
});

test.each(packages)("%s is in the table of CONTRIBUTING.md and has a README", (folder) => {
  expect(contributing).toMatch(new RegExp(`^\\| \`${folder}\` +\\|`, "m"));
  expect(existsSync(join(root, folder, "README.md"))).toBe(true);
});

test.each(packages)("%s is named after its folder, unless it is published", (folder) => {
  const { name, private: isPrivate } = manifestOf(folder);
  if (isPrivate === true) expect(name).toBe(folder.replace("packages", "@as-completed-limit"));
});

test.each(packages)("%s takes versions from the catalog", (folder) => {
  const { dependencies, devDependencies } = manifestOf(folder);
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^(catalog|workspace|link):/.test(version))).toEqual([]);
});
