// A session in a child process that answers each line of its standard input with a line.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Observation, Session } from "../protocol.ts";

/** The path of a program of `src/hosts`. */
export function hostFile(name: string): string {
  return fileURLToPath(new URL(`../hosts/${name}`, import.meta.url));
}

export async function startChild(command: string, args: readonly string[]): Promise<Session> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  const ended = new Promise<void>((resolve) =>
    child.once("close", () => {
      resolve();
    }),
  );
  const started = new Promise<never>((_, reject) => child.once("error", reject));
  // A child that has ended shows itself in the missing answer.
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  const receive = async (): Promise<unknown> => {
    const line = await Promise.race([lines.next(), started]);
    if (!line.done) return JSON.parse(line.value);
    await ended;
    throw new Error(`the engine's process ended: ${complaints.trim().slice(-1000)}`);
  };

  const { version } = (await receive()) as { version: string };
  return {
    version,
    async run(job) {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      return (await receive()) as Observation;
    },
    async stop() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
