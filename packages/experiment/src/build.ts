// The clients use the published entry point, which has to be built first.
import { spawnSync } from "node:child_process";
import { globSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { UserError } from "./errors.ts";

const library = fileURLToPath(new URL("../../as-completed-limit/", import.meta.url));

function changed(file: string): number {
  return statSync(library + file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Builds as-completed-limit if that has not been done since its source last changed. */
export function buildLibrary(): void {
  const sources = [...globSync("src/**", { cwd: library }), "package.json", "tsdown.config.ts"];
  if (changed("dist/auto.js") > Math.max(...sources.map(changed))) return;
  console.error("building as-completed-limit ...");
  const { status, stderr, error } = spawnSync("pnpm", ["run", "build"], { cwd: library, encoding: "utf8" });
  if (error !== undefined)
    throw new UserError(`cannot run pnpm to build as-completed-limit: ${error.message}`);
  if (status !== 0) throw new UserError(`cannot build as-completed-limit:\n${stderr}`);
}
