// What the examples share: numbers in options, errors without a stack trace, Ctrl-C, progress, and lines of output.
import { once } from "node:events";
import { constants } from "node:os";
import cliProgress from "cli-progress";
import { CommanderError, InvalidArgumentError } from "commander";

/** An error that the user can do something about. It is shown as a message alone. */
export class UserError extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode] 2 says that the program could not do its work at all
   */
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Reads the whole number in an option.
 *
 * @param {number} least
 * @param {number} most
 * @returns {(text: string) => number}
 */
export function wholeNumber(least, most) {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}

/** The message of whatever was thrown. @param {unknown} error */
export function messageOf(error) {
  if (!(error instanceof Error)) return String(error);
  // Errors of several addresses of one host come as an AggregateError without a message.
  const [first] = error instanceof AggregateError ? error.errors : [];
  return error.message || String(first?.message ?? error.name);
}

/**
 * Runs a command-line program. The signal is aborted on Ctrl-C, and when nobody reads the output any more; a second
 * Ctrl-C ends the process at once.
 *
 * @param {import("commander").Command} command
 * @param {(signal: AbortSignal) => Promise<number>} action does the work and gives the exit code
 */
export async function runCommand(command, action) {
  const interruption = new AbortController();
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(name, () => {
      interruption.abort(new UserError(`interrupted (${name})`, 128 + constants.signals[name]));
    });
  }
  process.stdout.on("error", () => {
    interruption.abort(new UserError("nobody reads the output any more", 128 + constants.signals.SIGPIPE));
  });
  try {
    command.exitOverride().parse();
    process.exitCode = await action(interruption.signal);
  } catch (error) {
    // Whatever fails because of the interruption, the interruption is what the user is told.
    const reason = interruption.signal.aborted ? interruption.signal.reason : error;
    if (reason instanceof CommanderError) {
      // Commander has shown its message or the help.
      process.exitCode = reason.exitCode === 0 ? 0 : 2;
    } else if (reason instanceof UserError) {
      console.error(`${command.name()}: ${reason.message}`);
      process.exitCode = reason.exitCode;
      // A library may have timers that would keep the process.
      if (interruption.signal.aborted) process.exit();
    } else {
      throw reason;
    }
  }
}

/**
 * Shows on standard error how far the work is: a bar on a terminal, else a line every ten seconds.
 *
 * @param {string} what what is counted, such as "links checked"
 * @param {number | (() => Promise<number | undefined>)} [total] how many there are. A function counts them for a bar
 *   while the work goes on; if it fails, there is none.
 */
export function createProgress(what, total) {
  if (!process.stderr.isTTY) return createProgressLines(what, typeof total === "number" ? total : undefined);
  const bar = new cliProgress.SingleBar({
    format(options, { progress, value, total }) {
      const drawn =
        total > 0 ? `${cliProgress.Format.BarFormat(progress, options)} ${value} of ${total}` : value;
      return `${drawn} ${what}`;
    },
    stream: process.stderr,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
    // Lines of output may have wiped the bar out.
    forceRedraw: true,
    // They may be longer than the terminal is wide.
    linewrap: true,
    gracefulExit: false,
  });
  bar.start(typeof total === "number" ? total : 0, 0);
  if (typeof total === "function") {
    total().then(
      (count) => bar.setTotal(count ?? 0),
      () => undefined,
    );
  }
  return {
    /** @param {number} done */
    update: (done) => bar.update(done),
    end() {
      // The bar goes back to where the cursor was saved, and lines of output have moved on since it started.
      process.stderr.write("\x1b7");
      bar.stop();
    },
  };
}

/** @param {string} what @param {number | undefined} total */
function createProgressLines(what, total) {
  let lastLine = performance.now();
  return {
    /** @param {number} done */
    update(done) {
      if (performance.now() - lastLine < 10_000) return;
      lastLine = performance.now();
      console.error(`${done}${total === undefined ? "" : ` of ${total}`} ${what}`);
    },
    end() {},
  };
}

/**
 * Prints a line of output, and waits as long as the reader is slower than the program.
 *
 * @param {string | Uint8Array} line
 */
export async function print(line) {
  if (process.stdout.isTTY) wipeBar();
  process.stdout.write(line);
  if (!process.stdout.write("\n")) await once(process.stdout, "drain");
}

/** Prints a line on standard error. @param {string} line */
export function warn(line) {
  wipeBar();
  console.error(line);
}

/** On a terminal a line takes the place of the progress bar, which is drawn again below it. */
function wipeBar() {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
}
