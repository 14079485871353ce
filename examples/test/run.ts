// Runs an example the way its users do, as a program of its own.
import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** Whether the tests run at full size, with Redis and PostgreSQL. */
export const full = process.env["FULL_RUN"] === "1";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

export interface Outcome {
  /** 128 and the number of the signal if one ended it, as shells say it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts an example, such as `check-links/check-links.js`, and ends it with the test if it still runs. */
export function start(
  example: string,
  args: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string; uid?: number } = {},
): ChildProcessWithoutNullStreams & { readonly outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, [join(packageFolder, example), ...args], {
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    ...(options.uid !== undefined && { uid: options.uid }),
    env: { ...process.env, ...options.env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  if (options.input !== undefined) child.stdin.end(options.input);
  const outcome = (async () => {
    const [stdout, stderr, [code, signal]] = await Promise.all([
      // A test may stop reading, as `head` does.
      text(child.stdout).catch(() => ""),
      text(child.stderr),
      once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>,
    ]);
    return { exitCode: code ?? 128 + constants.signals[signal ?? "SIGKILL"], stdout, stderr };
  })();
  return Object.assign(child, { outcome });
}

/** Runs an example to its end. */
export function run(...args: Parameters<typeof start>): Promise<Outcome> {
  return start(...args).outcome;
}

/** A temporary folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "as-completed-limit-examples-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The lines of a text that ends with a line feed or is empty. */
export function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
