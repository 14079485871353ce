// Errors that the user can mend, and how a command ends with one.

/** An error that is shown as its message alone, without a stack trace. */
export class UserError extends Error {
  /** What the process ends with. */
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a command. A UserError ends it with its message after the command's name; any other error is a bug. */
export async function runCommand(name: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = error.exitCode;
  }
}
