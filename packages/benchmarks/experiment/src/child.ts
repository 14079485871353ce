// A process of the experiment: it ends when its owner is done with it, and when its owner ends.
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { UserError } from "@as-completed-limit/tooling/errors";

export class Child implements AsyncDisposable {
  readonly #name: string;
  readonly #signal: AbortSignal;
  readonly #process: ChildProcess;
  #lastAnswer: Promise<unknown> = Promise.resolve();

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
    if (this.#hasEnded) throw this.#endedEarly();
    const settled = new AbortController();
    const signal = AbortSignal.any([this.#signal, settled.signal]);
    const message = once(this.#process, "message", { signal }).then(([content]: unknown[]) => content);
    const end = once(this.#process, "exit", { signal }).then(() => {
      throw this.#endedEarly();
    });
    try {
      return await Promise.race([message, end]);
    } finally {
      settled.abort();
    }
  }

  /** Sends a message and waits for the answer to it: one question at a time, or they would take each other's answers. */
  ask(question: string): Promise<unknown> {
    const answer = this.#lastAnswer.then(() => {
      const message = this.message();
      // If this fails, the process has ended, which the answer tells.
      this.#process.send(question, () => undefined);
      return message;
    });
    this.#lastAnswer = answer.catch(() => undefined);
    return answer;
  }

  get #hasEnded(): boolean {
    const { pid, exitCode, signalCode } = this.#process;
    return pid === undefined || exitCode !== null || signalCode !== null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#hasEnded) return;
    const exit = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exit;
  }

  #endedEarly(): UserError {
    const { exitCode, signalCode } = this.#process;
    // Ctrl-C in a terminal goes to every process; which of them is the first to tell is chance.
    if (signalCode === "SIGINT") return new UserError("interrupted", 130);
    return new UserError(
      `the ${this.#name} ended before its time (${signalCode ?? `exit code ${exitCode ?? "unknown"}`})`,
    );
  }
}
