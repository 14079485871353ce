// `pnpm release`: what the notes in .changeset ask for: new version, changelog, checks, commit, publication, tag.
// `pnpm release --dry-run`: the same in a temporary clone, into a registry on this machine, and then npm, Deno and
// Bun install what was published and run it. Nothing of it stays.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

/** Runs a command in a folder, with its output on ours; throws if it fails. */
export type Run = (command: string, ...args: string[]) => void;

/** Releases what stands in a clean clone of this repository; returns the new version. */
export function release(directory: string, run: Run): string {
  const notes = globSync("*.md", { cwd: join(directory, ".changeset") });
  if (!notes.some((name) => basename(name) !== "README.md"))
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

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  if (values["dry-run"]) {
    const { rehearse } = await import("./release-dry-run.ts");
    await rehearse();
    return;
  }
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  if (stdout !== "") throw new Error(`expected a clean work tree, got changes:\n${stdout}`);
  const version = release(root, runIn(root));
  console.log(`${version} is published. Now push it: git push --follow-tags`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await main();
  } catch (error) {
    console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
