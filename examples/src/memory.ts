// Runs an example and measures its memory and speed. What it prints is counted, not kept.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

export interface Measured {
  /** The most the heap held after a collection, in MB. */
  readonly heap: number;
  /** The most resident memory of the process, in MB. */
  readonly rss: number;
  readonly seconds: number;
  /** The processor time of the process, in seconds. Unlike `seconds` it does not depend on what else the machine does. */
  readonly cpu: number;
  readonly exitCode: number | null;
  /** How many lines it printed. */
  readonly lines: number;
  readonly stderr: string;
}

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const probe = new URL("memory-probe.js", import.meta.url).href;

export async function measure(
  program: string,
  args: readonly string[],
  { input, env, signal }: { input?: Readable; env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "as-completed-limit-memory-"));
  const file = join(folder, "memory.json");
  try {
    const start = performance.now();
    const child = spawn(
      process.execPath,
      ["--expose-gc", "--import", probe, join(packageFolder, program), ...args],
      {
        stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
        env: { ...process.env, ...env, MEMORY_PROBE_FILE: file },
        ...(signal && { signal }),
      },
    );
    let lines = 0;
    let stderr = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
    });
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const exit = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    // A program that ends before its input does is seen by its exit code.
    if (input !== undefined && child.stdin !== null)
      await pipeline(input, child.stdin).catch(() => undefined);
    const exitCode = await exit;
    const seconds = (performance.now() - start) / 1000;
    const probed = JSON.parse(readFileSync(file, "utf8")) as Pick<Measured, "heap" | "rss" | "cpu">;
    return { ...probed, seconds, exitCode, lines, stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
