// Peak resident memory of this process, as the operating system reports it.
import { readFileSync } from "node:fs";

/** @returns {number} Kilobytes. */
export function readPeakMemoryKB() {
  // On Linux ru_maxrss, and so process.resourceUsage(), begins with the size of the process that forked this one.
  // VmHWM is this program's own peak.
  if (process.platform === "linux") {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1];
    if (peak !== undefined) return Number(peak);
  }
  return process.resourceUsage().maxRSS;
}
