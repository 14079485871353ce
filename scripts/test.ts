// `pnpm test`: builds, runs every suite, names what could not be run, and adds everything up.
// `pnpm test --full`: the same at full size; what was not run is then a failure.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runQuietly } from "@as-completed-limit/tooling/commands";
import { findEngine } from "@as-completed-limit/tooling/engines";
import type { EngineName } from "@as-completed-limit/tooling/engines";
import { readSuiteReport } from "@as-completed-limit/tooling/suite-report";
import type { SuiteReport } from "@as-completed-limit/tooling/suite-report";
import { Command } from "commander";
import pMap from "p-map";

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
  /** The programs without which a full run lacks something; a run that is not full names those that are missing. */
  readonly engines?: readonly EngineName[];
  /** Whether it needs the machine for itself: other suites run side by side. */
  readonly alone?: boolean;
}

// What takes longest comes first, so that nothing long is left at the end.
const suites: readonly Suite[] = [
  { name: "Build", script: "build", alone: true },
  { name: "Unit tests", script: "unit" },
  { name: "Types, lint, format, packaging", script: "check", quick: ["--no-lint"] },
  { name: "Conformance", script: "conformance", quick: ["--one-mode"], full: ["--all"] },
  { name: "Conformance under test262-harness", script: "test262-harness", fullOnly: true },
  {
    name: "Explorer",
    script: "explore",
    quick: ["--depth", "4", "--wide-depth", "2", "--runs", "1000"],
    full: ["--runs", "20000"],
  },
  {
    name: "Site",
    script: "site:test",
    fullOnly: true,
    engines: ["chromium", "firefox", "webkitgtk", "xvfb"],
  },
  { name: "Benchmarks (correctness only)", script: "bench-quick" },
  { name: "Mutation testing", script: "mutation", fullOnly: true },
  { name: "Consumers", script: "consumers", full: ["--full"], fullOnly: true },
  // After the consumers, which install the registry that it publishes into.
  { name: "Release into a local registry", script: "release:dry-run", fullOnly: true, alone: true },
  { name: "Examples", script: "test-examples", full: ["--mode", "full"], alone: true },
  { name: "Slides", script: "slides", fullOnly: true },
  // On the Node that runs the tests, all blocks of all files are unit tests.
  {
    name: "README programs on every Node.js",
    script: "blocks",
    full: ["--every-node", "README.md", "packages/as-completed-limit/README.md"],
    fullOnly: true,
  },
];

const { full } = new Command("test")
  .description("Builds, runs every suite, names what could not be run, and adds everything up.")
  .option("--full", "run everything at full size; what could not be run is then a failure", false)
  .parse()
  .opts<{ full: boolean }>();
const directory = mkdtempSync(join(tmpdir(), "as-completed-limit-test-"));
const outcomes = new Map<Suite, SuiteReport>();
/** The last lines that each failed suite printed. */
const failures = new Map<Suite, string>();

async function run(suite: Suite): Promise<void> {
  if (suite.fullOnly === true && !full) {
    const missing = (suite.engines ?? []).filter((name) => findEngine(name) === undefined);
    const notRun = [
      "all of it, which is for --full",
      ...missing.map((name) => `${name} in a full run: not installed`),
    ];
    outcomes.set(suite, { passed: 0, failed: 0, notRun });
    return;
  }
  console.log(`started: ${suite.name}`);
  const begin = performance.now();
  const file = join(directory, `${suite.script.replaceAll(/\W/g, "-")}.json`);
  const args = (full ? suite.full : suite.quick) ?? [];
  const { exitCode, output } = await runQuietly("pnpm", ["run", suite.script, ...args], {
    SUITE_REPORT: file,
  });
  const report = readSuiteReport(file, exitCode);
  outcomes.set(suite, report);
  if (report.failed > 0) failures.set(suite, output.trimEnd().split("\n").slice(-40).join("\n"));
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(
    `\n=== ${suite.name}: ${report.failed > 0 ? "FAILED" : "passed"} after ${seconds} s ===\n${output}`,
  );
}

try {
  const [build, ...rest] = suites as [Suite, ...Suite[]];
  await run(build);
  // What was not built cannot be tested.
  if (outcomes.get(build)?.failed === 0) {
    const concurrency = availableParallelism();
    await pMap(
      rest.filter(({ alone }) => alone !== true),
      run,
      { concurrency },
    );
    await pMap(
      rest.filter(({ alone }) => alone === true),
      run,
      { concurrency: 1 },
    );
  }
} finally {
  rmSync(directory, { recursive: true });
}

// A log that was cut off at its head, as many services do, still says why.
for (const [{ name }, lines] of failures) console.log(`\n=== ${name} failed; its last lines: ===\n${lines}`);

console.log("\n=== Summary ===");
let passed = 0;
let failed = 0;
for (const suite of suites) {
  const outcome = outcomes.get(suite);
  if (outcome === undefined) continue;
  console.log(`${suite.name}: ${outcome.passed} passed, ${outcome.failed} failed`);
  for (const what of outcome.notRun) console.log(`  not run: ${what}`);
  passed += outcome.passed;
  failed += outcome.failed + (full ? outcome.notRun.length : 0);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
