// What hash-files has to know of the system: its limit of open files, and the format of sha256sum.
import { UserError } from "../shared/command-line.js";

/** For standard streams, the folder being read, and what Node opens for itself. */
const reserve = 32;

/**
 * Refuses a limit with which the program could run out of descriptors.
 *
 * @param {number} limit
 */
export function checkLimit(limit) {
  const report = /** @type {{ userLimits?: { open_files?: { soft: number | "unlimited" } } } | undefined} */ (
    process.report?.getReport()
  );
  const soft = report?.userLimits?.open_files?.soft;
  if (typeof soft !== "number" || limit <= soft - reserve) return;
  throw new UserError(
    `expected a limit of at most ${Math.max(1, soft - reserve)}, which \`ulimit -n\` allows, got ${limit}`,
  );
}

/**
 * A line as sha256sum prints it: if the name has a backslash or an end of line in it, these are escaped, and the line
 * begins with a backslash.
 *
 * @param {string} sha256
 * @param {Buffer} path
 */
export function sha256sumLine(sha256, path) {
  // One character for each byte, so that names which are not valid UTF-8 pass unchanged.
  const name = path.toString("latin1");
  const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return Buffer.from(`${escaped === name ? "" : "\\"}${sha256}  ${escaped}`, "latin1");
}
