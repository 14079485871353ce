// Walks folders, one open at a time. Names are bytes: not every name on a disk is valid UTF-8.
import { opendir, stat } from "node:fs/promises";
import { messageOf } from "./command-line.js";

/**
 * Something found in a folder: a file, or something else with the problem that it is.
 *
 * @typedef {{ path: Buffer; problem?: string }} Entry
 */

/**
 * Gives every file below the folders, and whatever cannot be followed to a file.
 *
 * @param {readonly string[]} roots
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<Entry>}
 */
export async function* walk(roots, signal) {
  for (const root of roots) {
    const path = Buffer.from(root);
    // A link named on the command line is followed, even to a folder.
    const found = await follow(path);
    if (found !== "folder") yield found;
    else yield* walkFolder(path, signal);
  }
}

/** @param {Buffer} root @param {AbortSignal} signal @returns {AsyncGenerator<Entry>} */
async function* walkFolder(root, signal) {
  /** Folders that were found and not opened yet. */
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      // Node's types know of names that are strings only.
      for await (const entry of await opendir(folder, /** @type {any} */ ({ encoding: "buffer" }))) {
        signal.throwIfAborted();
        const path = join(folder, /** @type {any} */ (entry.name));
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile()) yield { path };
        else {
          const found = await follow(path);
          yield found === "folder" ? { path, problem: "not followed: it is a link to a folder" } : found;
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      yield { path: folder, problem: messageOf(error) };
    }
  }
}

/** @param {Buffer} folder @param {Buffer} name */
function join(folder, name) {
  const slash = folder.at(-1) === 0x2f ? "" : "/";
  return Buffer.concat([folder, Buffer.from(slash), name]);
}

/** Looks what a link leads to. Reading a pipe or a device might never end. @param {Buffer} path @returns {Promise<Entry | "folder">} */
async function follow(path) {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return "folder";
    return status.isFile() ? { path } : { path, problem: "not read: it is not a regular file" };
  } catch (error) {
    return { path, problem: messageOf(error) };
  }
}
