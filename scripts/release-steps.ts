// The steps of a release, the same for a real one and for a dry run.
import { spawnSync } from "node:child_process";
import { globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@as-completed-limit/tooling/errors";
import { publishedMarkdown, publishedPackages } from "./published.ts";
import type { Published } from "./published.ts";

/** Runs a command in a folder, with its output on ours; throws if it fails. */
export type Run = (command: string, ...args: string[]) => void;

/** Releases what stands in a clean clone of this repository; returns the published packages with their new versions. */
export function release(directory: string, run: Run): Published[] {
  const notes = globSync("*.md", { cwd: join(directory, ".changeset") });
  if (!notes.some((name) => name !== "README.md"))
    throw new UserError("expected notes of changes in .changeset, got none: there is nothing to release");
  run("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  run("pnpm", "exec", "changeset", "version");
  run("pnpm", "exec", "node", "scripts/jsr-version.ts");
  run("pnpm", "run", "build");
  // What is published is what was checked, with its new version.
  run("pnpm", "exec", "node", "scripts/check-package.ts");
  const packages = publishedPackages(directory);
  run("git", "add", "--all");
  run(
    "git",
    "commit",
    "--quiet",
    "--message",
    `Release ${packages.map(({ name, version }) => `${name} ${version}`).join(", ")}`,
  );
  const documents = new Map(packages.flatMap((published) => [...publishedMarkdown(published, directory)]));
  for (const [file, markdown] of documents) writeFileSync(join(directory, file), markdown);
  run("pnpm", "exec", "changeset", "publish");
  run("git", "checkout", "--quiet", "--", ...documents.keys());
  return packages;
}

export function runIn(directory: string, env: NodeJS.ProcessEnv = process.env): Run {
  return (command, ...args) => {
    console.log(`$ ${[command, ...args].join(" ")}`);
    const { status, error } = spawnSync(command, args, { cwd: directory, env, stdio: "inherit" });
    if (error) throw error;
    if (status !== 0) throw new UserError(`${command} ${args.join(" ")} ended with ${status ?? "a signal"}`);
  };
}
