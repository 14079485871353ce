// `pnpm test`: builds, runs every suite, names what could not be run, and adds everything up.
// `pnpm test --full`: the same at full size; what was not run is then a failure.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSuiteReport } from "@as-completed-limit/tooling/suite-report";
import type { SuiteReport } from "@as-completed-limit/tooling/suite-report";

interface Suite {
  readonly name: string;
  /** The root script that runs the suite. */
  readonly script: string;
  /** What the script is given in a run that is not full. */
  readonly quick?: readonly string[];
  /** What the script is given in a full run. */
  readonly full?: readonly string[];
  /** Whether it is too big for any other run. */
  readonly fullOnly?: boolean;
}

const build: Suite = { name: "Build", script: "build" };
const suites: readonly Suite[] = [
  build,
  { name: "Types, lint, format, packaging", script: "check" },
  { name: "Unit tests", script: "unit" },
  { name: "Conformance", script: "conformance", full: ["--all"] },
  { name: "Benchmarks (correctness only)", script: "bench-quick" },
  { name: "Consumers", script: "consumers", full: ["--full"] },
  { name: "Release into a local registry", script: "release:dry-run", fullOnly: true },
  { name: "Explorer", script: "explore", full: ["--runs", "20000"] },
  { name: "Examples", script: "test-examples", full: ["--mode", "full"] },
  { name: "Mutation testing", script: "mutation", quick: ["--target", "polyfill"] },
];

const { values } = parseArgs({ options: { full: { type: "boolean", default: false } } });

function run(script: string, args: readonly string[], reportFile: string): number | null {
  return spawnSync("pnpm", ["run", script, ...args], {
    stdio: "inherit",
    env: { ...process.env, SUITE_REPORT: reportFile },
  }).status;
}

const directory = mkdtempSync(join(tmpdir(), "as-completed-limit-test-"));
const outcomes: (SuiteReport & { name: string })[] = [];
try {
  for (const [index, suite] of suites.entries()) {
    if (suite.fullOnly && !values.full) {
      outcomes.push({ name: suite.name, passed: 0, failed: 0, notRun: ["all of it, which is for --full"] });
      continue;
    }
    console.log(`\n=== ${suite.name} ===`);
    const file = join(directory, `${index}.json`);
    const args = (values.full ? suite.full : suite.quick) ?? [];
    const report = readSuiteReport(file, run(suite.script, args, file));
    outcomes.push({ name: suite.name, ...report });
    // What was not built cannot be tested.
    if (suite === build && report.failed > 0) break;
  }
} finally {
  rmSync(directory, { recursive: true });
}

console.log("\n=== Summary ===");
let passed = 0;
let failed = 0;
for (const outcome of outcomes) {
  console.log(`${outcome.name}: ${outcome.passed} passed, ${outcome.failed} failed`);
  for (const what of outcome.notRun) console.log(`  not run: ${what}`);
  passed += outcome.passed;
  failed += outcome.failed + (values.full ? outcome.notRun.length : 0);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
