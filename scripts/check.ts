// `pnpm check`: everything that can be said of the code without running it. Continuous integration runs the same.
import { availableParallelism } from "node:os";
import { runQuietly } from "@as-completed-limit/tooling/commands";
import { findEngine } from "@as-completed-limit/tooling/engines";
import { writeSuiteReport } from "@as-completed-limit/tooling/suite-report";
import { Command } from "commander";
import pMap from "p-map";

const { lint } = new Command("check")
  .description("Checks all that can be said of the code without running it: types, lint, format, packaging.")
  .option("--no-lint", "leave ESLint out, which takes as long as the rest")
  .parse()
  .opts<{ lint: boolean }>();

const deno = findEngine("deno");
const packageChecks = ["publint", "attw", "size", "syntax", "source-maps", "es-shim-api"];

// What takes longest comes first.
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ...(lint ? [["lint", "eslint", "."] as const] : []),
  ["packed packages", "node", "scripts/check-package.ts", ...packageChecks],
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  ["types", "tsc", "--noEmit"],
  ["types of the published package", "tsc", "-p", "packages/as-completed-limit"],
  ["types of the examples", "tsc", "-p", "examples"],
  ["types of the experiment's clients", "tsc", "-p", "packages/benchmarks/experiment/clients"],
  ["types of the benchmarks' contestants", "tsc", "-p", "packages/benchmarks/contestants"],
  [
    "documentation of the lint rules",
    "pnpm",
    ...["--dir", "packages/eslint-plugin", "exec", "eslint-doc-generator", "--check"],
  ],
  ["workflows", "node", "scripts/check-workflows.ts"],
];
const jsr = ["publish", "--dry-run", "--allow-dirty", "--no-lock", "--quiet"];
const all = [
  ...checks,
  ...(deno === undefined ? [] : [["JSR", "env", "-C", "packages/as-completed-limit", deno, ...jsr] as const]),
];

let failed = 0;
await pMap(
  all,
  async ([name, command, ...args]) => {
    const { exitCode, output } = await runQuietly(command, args);
    process.stdout.write(output);
    console.log(`${exitCode === 0 ? "passed" : "FAILED"}: ${name}`);
    if (exitCode !== 0) failed++;
  },
  { concurrency: availableParallelism() },
);
writeSuiteReport({
  passed: all.length - failed,
  failed,
  notRun: [
    ...(lint ? [] : ["lint, which is for --full and for pnpm check"]),
    ...(deno === undefined ? ["JSR's check: Deno is not installed (pnpm engines)"] : []),
  ],
});
process.exitCode = failed > 0 ? 1 : 0;
