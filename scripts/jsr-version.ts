// `pnpm release` runs this after Changesets, which knows package.json but not jsr.json.
import { readFileSync, writeFileSync } from "node:fs";

const directory = new URL("../packages/as-completed-limit/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, directory), "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };
writeFileSync(
  new URL("jsr.json", directory),
  read("jsr.json").replace(/"version": "[^"]*"/, `"version": "${version}"`),
);
