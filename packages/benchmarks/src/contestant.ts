// Runs one contestant on one task, in a fresh process.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Engine } from "./engines.ts";

export type Figures = Readonly<Record<string, number>>;
/** What a contestant came to, or why it did not do the job. */
export type Outcome = { readonly figures: Figures } | { readonly failure: string };

export interface Task {
  readonly measure: string;
  readonly contestant: string;
  readonly kind?: string;
  readonly count?: number;
  readonly limit?: number;
  readonly milliseconds?: number;
  readonly asyncSource?: boolean;
}

const program = fileURLToPath(new URL("../contestants/main.js", import.meta.url));
/** Longest message of a failure that is kept. */
const longest = 120;

export function runContestant(engine: Engine, task: Task, timeout: number): Promise<Outcome> {
  const args = [...engine.args, program, JSON.stringify(task)];
  return new Promise((resolve) => {
    execFile(
      engine.command,
      args,
      { timeout, killSignal: "SIGKILL", maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        const line = stdout.trim().split("\n").at(-1) ?? "";
        if (line.startsWith("{")) {
          const outcome = JSON.parse(line) as { figures?: Figures; failure?: string };
          if (outcome.figures !== undefined) resolve({ figures: outcome.figures });
          else resolve({ failure: (outcome.failure ?? "no figures").slice(0, longest) });
        } else if (error?.killed === true) {
          resolve({ failure: `not done in ${timeout / 1000} s` });
        } else if (/heap out of memory|allocation failed/i.test(stderr)) {
          resolve({ failure: "out of memory" });
        } else {
          const reason =
            /^\w*Error.*$/m.exec(stderr)?.[0] ??
            `ended with ${error?.signal ?? `exit code ${String(error?.code)}`}`;
          resolve({ failure: reason.slice(0, longest) });
        }
      },
    );
  });
}
