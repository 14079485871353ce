// The lines of a file or of standard input, read as they are needed.
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { messageOf, UserError } from "./command-line.js";

/**
 * Opens a file at once, so that a wrong name is a message before any work begins.
 *
 * @param {string} file
 */
export async function openFile(file) {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) throw new Error("it is a directory");
    return handle.createReadStream();
  } catch (error) {
    throw new UserError(`cannot read ${file}: ${messageOf(error)}`);
  }
}

/**
 * The signal ends the lines as the end of the input does, also while there is none to read.
 *
 * @param {NodeJS.ReadableStream} input
 * @param {AbortSignal} [signal]
 */
export async function* linesOf(input, signal) {
  // An interface that was made earlier would have lost the lines which came before this loop.
  yield* createInterface({ input, crlfDelay: Infinity, ...(signal && { signal }) });
}
