// Commands that run side by side and whose output is shown whole, each when it ends.
import { spawn } from "node:child_process";

export interface Ended {
  /** Null if a signal ended it, or if it could not be started. */
  readonly exitCode: number | null;
  /** What it wrote to its standard output and standard error, in order. */
  readonly output: string;
}

/** Runs a command to its end and keeps what it writes. */
export function runQuietly(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.on("error", (error) => {
      resolve({ exitCode: null, output: `${output}${String(error)}\n` });
    });
    child.on("close", (exitCode) => {
      resolve({ exitCode, output });
    });
  });
}
