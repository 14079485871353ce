// Builds published packages when their source is newer than what was built from it, so that nothing runs, measures or
// tests yesterday's code. `built.ts` does this before a command begins.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "./errors.ts";
import { root } from "./root.ts";

/** What a build is made from, besides the versions of the tools, which the lock file states. */
const inputs = ["src/**/*.*", "package.json", "tsdown.config.ts", "tsconfig.json"];

/** The folders of the packages that have a build. */
export function builtPackages(): string[] {
  return globSync("packages/*/tsdown.config.ts", { cwd: root }).map((file) => join(root, file, ".."));
}

function timesOf(directory: string, patterns: readonly string[]): number[] {
  return globSync(patterns, { cwd: directory }).map((file) => statSync(join(directory, file)).mtimeMs);
}

/** Whether a file of the build is missing, or older than a file that it is made from. */
export function isStale(directory: string): boolean {
  const manifest = readFileSync(join(directory, "package.json"), "utf8");
  const promised = [...new Set(manifest.match(/(?<=")\.\/dist\/[^"]+/g))];
  const built = timesOf(directory, ["dist/*"]);
  if (promised.some((file) => statSync(join(directory, file), { throwIfNoEntry: false }) === undefined))
    return true;
  return built.length === 0 || Math.min(...built) < Math.max(...timesOf(directory, inputs));
}

/** Builds a package if its build is stale. Throws, and leaves no build, if that fails. */
export function build(directory: string): void {
  if (!isStale(directory)) return;
  const { name } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as { name: string };
  console.error(`building ${name} ...`);
  const { status, stdout, stderr, error } = spawnSync(join(root, "node_modules/.bin/tsdown"), {
    cwd: directory,
    encoding: "utf8",
  });
  if (error !== undefined) throw new UserError(`cannot run tsdown to build ${name}: ${error.message}`);
  if (status === 0) return;
  // Half a build must not pass for one.
  rmSync(join(directory, "dist"), { recursive: true, force: true });
  // Where in the bundler an error was noticed helps nobody.
  throw new UserError(
    `cannot build ${name}:\n${`${stdout}${stderr}`.replaceAll(/^\s+at .*\n/gm, "").trim()}`,
  );
}

/** Builds every published package whose build is stale. */
export function buildAll(): void {
  for (const directory of builtPackages()) build(directory);
}
