// Each request under way needs a file descriptor in the client and one in the server.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { UserError } from "@as-completed-limit/tooling/errors";

/** For standard streams, channels between processes, modules being loaded, and what the run-time opens for itself. */
const reserve = 64;

/** How many files a process that this one starts may have open. */
function fileDescriptorLimit(): number {
  if (process.platform === "win32") return Infinity;
  // Node raises its own limit when it starts, as the processes of the experiment will do.
  const limit =
    process.platform === "linux"
      ? /^Max open files\s+(\S+)/m.exec(readFileSync("/proc/self/limits", "latin1"))?.[1]
      : execFileSync("sh", ["-c", "ulimit -n"], { encoding: "utf8" }).trim();
  return limit === undefined || limit === "unlimited" ? Infinity : Number(limit);
}

/** Throws if so many connections at once are more than this system lets a process have. */
export function requireFileDescriptors(connections: number): void {
  const available = fileDescriptorLimit();
  const needed = connections + reserve;
  if (needed > available) {
    throw new UserError(
      `${connections} requests at once need ${needed} file descriptors, but a process may have ${available}: ` +
        `raise the number with \`ulimit -n ${needed}\`, or use --limit ${Math.max(1, available - reserve)}`,
    );
  }
}
