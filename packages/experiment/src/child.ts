// A process of the experiment: it ends when its owner is done with it, and when its owner ends.
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { UserError } from "./errors.ts";

export class Child implements AsyncDisposable {
  readonly #name: string;
  readonly #signal: AbortSignal;
  readonly #process: ChildProcess;

  /** Starts `file`, which finds `argument` as JSON in its first argument. */
  constructor(name: string, file: URL, argument: unknown, signal: AbortSignal) {
    this.#name = name;
    this.#signal = signal;
    signal.throwIfAborted();
    this.#process = fork(file, [JSON.stringify(argument)], {
      // What the owner runs under, such as a test runner's loader, is not to weigh on what is measured.
      execArgv: ["--disable-warning=ExperimentalWarning"],
    });
  }

  /** The next message from the process. */
  async message(): Promise<unknown> {
    const settled = new AbortController();
    const signal = AbortSignal.any([this.#signal, settled.signal]);
    const ended = once(this.#process, "exit", { signal }).then(() => {
      throw this.#endedEarly();
    });
    try {
      const [message] = (await Promise.race([
        once(this.#process, "message", { signal }),
        ended,
      ])) as unknown[];
      return message;
    } finally {
      settled.abort();
    }
  }

  #endedEarly(): UserError {
    const { exitCode, signalCode } = this.#process;
    // Ctrl-C in a terminal goes to every process; which of them is the first to tell is chance.
    if (signalCode === "SIGINT") return new UserError("interrupted", 130);
    return new UserError(
      `the ${this.#name} ended before its time (${signalCode ?? `exit code ${exitCode ?? "unknown"}`})`,
    );
  }

  /** Sends a message and waits for the next one. */
  ask(question: string): Promise<unknown> {
    const answer = this.message();
    this.#process.send(question);
    return answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const exit = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exit;
  }
}
