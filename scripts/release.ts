// `pnpm release`: what the notes in .changeset ask for: new version, changelog, checks, commit, publication, tag.
// `pnpm release --dry-run`: the same in a temporary clone, into a registry on this machine, and then npm, Deno and
// Bun install what was published and run it. Nothing of it stays.
import { spawnSync } from "node:child_process";
import { runCommand, UserError } from "@as-completed-limit/tooling/errors";
import { publishedPackages, repositoryOf } from "./published.ts";
import { root } from "@as-completed-limit/tooling/root";
import { Command } from "commander";
import { rehearse } from "./release-dry-run.ts";
import { release, runIn } from "./release-steps.ts";

const { dryRun } = new Command("release")
  .description(
    "Publishes what the notes in .changeset ask for: new version, changelog, checks, commit, publication, tag.",
  )
  .option(
    "--dry-run",
    "do it in a temporary clone, with a registry on this machine, and install the result",
    false,
  )
  .parse()
  .opts<{ dryRun: boolean }>();

await runCommand("release", async () => {
  if (dryRun) {
    await rehearse();
    return;
  }
  for (const published of publishedPackages()) repositoryOf(published);
  const { stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  if (stdout !== "") throw new UserError(`expected a clean work tree, got changes:\n${stdout}`);
  const packages = release(root, runIn(root));
  const names = packages.map(({ name, version }) => `${name} ${version}`);
  console.log(`published: ${names.join(", ")}. Now push it: git push --follow-tags`);
});
