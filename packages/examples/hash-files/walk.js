// Walks folders, one open at a time. Names are bytes: not every name on a disk is valid UTF-8.
import { lstat, opendir, stat } from "node:fs/promises";
import { messageOf } from "../shared/command-line.js";

/**
 * Something found in a folder: a file, or something else with the problem that it is.
 *
 * @typedef {{ path: Buffer; problem?: string }} Entry
 */

/**
 * Gives every file below the folders, and whatever cannot be followed to a file.
 *
 * @param {readonly string[]} roots
 * @param {AbortSignal} [signal]
 * @returns {AsyncGenerator<Entry>}
 */
export async function* walk(roots, signal) {
  /** Folders that were found and not opened yet. */
  const folders = [];
  for (const root of roots) {
    const path = Buffer.from(root);
    // A link named on the command line is followed, even to a folder.
    const status = await stat(path).catch((error) => messageOf(error));
    if (typeof status !== "string" && status.isDirectory()) folders.push(path);
    else yield typeof status === "string" ? { path, problem: status } : fileOrProblem(path, status);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      try {
        // @ts-expect-error The types know of names that are strings only.
        for await (const { name } of await opendir(folder, { encoding: "buffer" })) {
          signal?.throwIfAborted();
          const path = join(folder, /** @type {Buffer} */ (/** @type {unknown} */ (name)));
          const entry = await examine(path);
          if (entry === "folder") folders.push(path);
          else yield entry;
        }
      } catch (error) {
        signal?.throwIfAborted();
        yield { path: folder, problem: messageOf(error) };
      }
    }
  }
}

/** @param {Buffer} folder @param {Buffer} name */
function join(folder, name) {
  const slash = folder.at(-1) === 0x2f ? "" : "/";
  return Buffer.concat([folder, Buffer.from(slash), name]);
}

/** @param {Buffer} path @returns {Promise<Entry | "folder">} */
async function examine(path) {
  try {
    const status = await lstat(path);
    if (status.isDirectory()) return "folder";
    if (!status.isSymbolicLink()) return fileOrProblem(path, status);
    const target = await stat(path);
    if (target.isDirectory()) return { path, problem: "not followed: it is a link to a folder" };
    return fileOrProblem(path, target);
  } catch (error) {
    return { path, problem: messageOf(error) };
  }
}

/** Reading a pipe or a device might never end. @param {Buffer} path @param {import("node:fs").Stats} status */
function fileOrProblem(path, status) {
  return status.isFile() ? { path } : { path, problem: "not read: it is not a regular file" };
}
