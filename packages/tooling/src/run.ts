#!/usr/bin/env node
// `built PROGRAM ARGUMENT...`: builds the published packages where they are older than their source, then runs a program
// of this repository, which so never sees yesterday's code.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildAll } from "./build.ts";
import { runCommand } from "./errors.ts";

// pnpm's start script sets it, and then modules would be found that a program does not depend on.
delete process.env["NODE_PATH"];
await runCommand("build", buildAll);
if (process.exitCode === undefined) {
  const [node = "", , program = "", ...args] = process.argv;
  process.argv = [node, resolve(program), ...args];
  await import(pathToFileURL(resolve(program)).href);
}
