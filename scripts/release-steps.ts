// The steps of a release, the same for a real one and for a dry run.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Runs a command in a folder, with its output on ours; throws if it fails. */
export type Run = (command: string, ...args: string[]) => void;

/** Releases what stands in a clean clone of this repository; returns the new version. */
export function release(directory: string, run: Run): string {
  const notes = globSync("*.md", { cwd: join(directory, ".changeset") });
  if (!notes.some((name) => name !== "README.md"))
    throw new Error("expected notes of changes in .changeset, got none: there is nothing to release");
  run("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  run("pnpm", "run", "version-packages");
  run("pnpm", "run", "build");
  // What is published is what was checked, with its new version.
  run("pnpm", "exec", "node", "scripts/check-package.ts", "publint", "attw", "size", "syntax", "source-maps");
  const manifest = readFileSync(join(directory, "packages/as-completed-limit/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  run("git", "add", "--all");
  run("git", "commit", "--quiet", "--message", `Release ${version}`);
  run("pnpm", "exec", "changeset", "publish");
  return version;
}

export function runIn(directory: string, env: NodeJS.ProcessEnv = process.env): Run {
  return (command, ...args) => {
    console.log(`$ ${[command, ...args].join(" ")}`);
    const { status, error } = spawnSync(command, args, { cwd: directory, env, stdio: "inherit" });
    if (error) throw error;
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status ?? "a signal"}`);
  };
}
