// `pnpm release`: what the notes in .changeset ask for: new version, changelog, checks, commit, publication, tag.
// `pnpm release --dry-run`: the same in a temporary clone, into a registry on this machine, and then npm, Deno and
// Bun install what was published and run it. Nothing of it stays.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rehearse } from "./release-dry-run.ts";
import { release, runIn } from "./release-steps.ts";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  if (values["dry-run"]) {
    await rehearse();
    return;
  }
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  if (stdout !== "") throw new Error(`expected a clean work tree, got changes:\n${stdout}`);
  const version = release(root, runIn(root));
  console.log(`${version} is published. Now push it: git push --follow-tags`);
}

try {
  await main();
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
