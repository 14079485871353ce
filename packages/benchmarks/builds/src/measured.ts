// A child process with one build.
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Build } from "./builds.ts";

const program = fileURLToPath(new URL("measured.cjs", import.meta.url));

export class Measured {
  readonly build: Build;
  readonly times: number[] = [];
  works = false;
  /** What the build threw first, if anything. */
  problem: string | undefined;
  readonly #child: ChildProcess;

  constructor(build: Build, tasks: number) {
    this.build = build;
    this.#child = fork(program, [build.file, String(tasks)], { execArgv: ["--expose-gc"], silent: true });
  }

  async ask(question: "check" | "measure"): Promise<unknown> {
    if (this.#child.exitCode !== null || this.problem !== undefined) return undefined;
    const ended = once(this.#child, "exit").then(() => [{ error: "cannot be loaded" }]);
    this.#child.send(question);
    const [answer] = (await Promise.race([once(this.#child, "message"), ended])) as [
      { value?: unknown; error?: string },
    ];
    this.problem = answer.error;
    return answer.value;
  }

  stop(): void {
    this.#child.kill();
  }
}
