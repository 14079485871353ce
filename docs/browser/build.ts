// Builds the site that is tested: under a base path of two parts, as one that works there works everywhere.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const base = "/some/where/";
export const out = "dist/site-test";

export default function setup(): void {
  const docs = fileURLToPath(new URL("..", import.meta.url));
  const args = ["build/main.ts", "--base", base, "--out", out];
  const { status } = spawnSync(process.execPath, args, { cwd: docs, stdio: "inherit" });
  if (status !== 0) throw new Error("the site cannot be built");
}
