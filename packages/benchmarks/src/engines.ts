// What the contestants can run on.
import { execFileSync } from "node:child_process";
import { findEngine } from "@as-completed-limit/tooling/engines";
import { UserError } from "@as-completed-limit/tooling/errors";

/** The engines of `--engine`; `current` is the Node that runs the harness. */
export const engineNames = [
  "current",
  "node-18",
  "node-20",
  "node-22",
  "node-24",
  "node-26",
  "bun",
  "deno",
] as const;
export type EngineName = (typeof engineNames)[number];

export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  readonly command: string;
  /** What stands before the name of the program, with access to the garbage collector. */
  readonly args: readonly string[];
}

export function openEngine(name: EngineName): Engine {
  if (name === "current") {
    const args = ["--expose-gc"];
    return { name, version: `Node ${process.versions.node}`, command: process.execPath, args };
  }
  const command = findEngine(name);
  if (command === undefined)
    throw new UserError(`${name} is not installed: run \`pnpm --dir tools install\` first`);
  const [version = ""] = execFileSync(command, ["--version"], { encoding: "utf8" }).split("\n");
  switch (name) {
    case "bun":
      return { name, version: `Bun ${version}`, command, args: ["--expose-gc"] };
    case "deno":
      return { name, version, command, args: ["run", "--allow-all", "--v8-flags=--expose-gc"] };
    default:
      return { name, version: `Node ${version.replace(/^v/, "")}`, command, args: ["--expose-gc"] };
  }
}
