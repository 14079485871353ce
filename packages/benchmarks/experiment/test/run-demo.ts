// Runs the demo as a user does, with its output in pipes.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** Starts a command; `ended` is what it leaves behind. */
export function start(command: string, ...args: string[]): { process: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]).then(
    ([stdout, stderr]) => ({ stdout, stderr, exitCode: child.exitCode }),
  );
  return { process: child, ended };
}

export function runDemo(...args: string[]): Promise<Ended> {
  return start(process.execPath, main, ...args).ended;
}
