// What this machine lacks is named as not run. `pnpm test --full` sets FULL_RUN, and then it is a failure.
import { findEngine } from "./engines.ts";
import type { EngineName } from "./engines.ts";
import { UserError } from "./errors.ts";

/** Whether this is part of a full run, in which nothing may be left out. */
export const isFullRun: boolean = process.env["FULL_RUN"] === "1";

/** Says by name what a command leaves out. In a full run the command then ends with exit code 1. */
export function notRun(what: string): void {
  console.log(`not run: ${what}`);
  if (isFullRun) process.exitCode = 1;
}

/**
 * Whether a program is not on this machine: `test.skipIf(lacks("bun", "streams in Bun"))`. Throws in a full run.
 *
 * @param what what is not run without it
 */
export function lacks(name: EngineName, what: string): boolean {
  if (findEngine(name) !== undefined) return false;
  if (isFullRun) throw new UserError(`expected ${name} on this machine for ${what}, got none`);
  notRun(`${what}: ${name} is not installed`);
  return true;
}
