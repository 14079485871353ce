// Packs a published package as npm would get it.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "./errors.ts";
import { root } from "./root.ts";

/** Packs the built package in a folder such as `packages/eslint-plugin`; returns the path of the tarball. */
export function packPackage(folder: string, destination: string): string {
  mkdirSync(destination, { recursive: true });
  const args = ["--dir", join(root, folder), "pack", "--pack-destination", destination];
  const { stdout, stderr, error } = spawnSync("pnpm", args, { encoding: "utf8" });
  const [tarball] = globSync("*.tgz", { cwd: destination });
  if (tarball === undefined) {
    throw new UserError(`cannot pack ${folder}; is it built? ${error?.message ?? stdout + stderr}`);
  }
  return join(destination, tarball);
}
