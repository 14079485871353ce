// How a suite tells `pnpm test` what it did: it writes one JSON document to the file named by SUITE_REPORT.
import { readFileSync, writeFileSync } from "node:fs";

export interface SuiteReport {
  readonly passed: number;
  readonly failed: number;
  /** What the suite could have run and did not, each with its reason, such as "Firefox: not installed". */
  readonly notRun: readonly string[];
}

export function writeSuiteReport(report: SuiteReport): void {
  const file = process.env["SUITE_REPORT"];
  if (file !== undefined) writeFileSync(file, JSON.stringify(report));
}

/** Reads the report a suite left, or counts the whole suite as one test if it left none. */
export function readSuiteReport(file: string, exitCode: number | null): SuiteReport {
  let report: SuiteReport;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as SuiteReport;
  } catch {
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, notRun: [] };
  }
  // A suite that ends badly has failed, whatever it managed to count before that.
  return exitCode !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report;
}
