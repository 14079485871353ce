// `node --import @as-completed-limit/tooling/built PROGRAM`: what the program imports is built before it is loaded.
import { buildAll } from "./build.ts";
import { runCommand } from "./errors.ts";

await runCommand("build", buildAll);
if (process.exitCode !== undefined) process.exit();

/** Vitest calls this once before all tests. */
export default function setup(): void {
  // Importing this file has done it.
}
