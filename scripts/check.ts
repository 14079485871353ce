// `pnpm check`: everything that can be said of the code without running it. Continuous integration runs the same.
import { spawnSync } from "node:child_process";
import { findEngine } from "@as-completed-limit/tooling/engines";
import { writeSuiteReport } from "@as-completed-limit/tooling/suite-report";

const deno = findEngine("deno");

const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["types", "tsc", "--noEmit"],
  ["types of the published package", "tsc", "-p", "packages/as-completed-limit"],
  ["types of the examples", "tsc", "-p", "packages/examples"],
  ["types of the experiment's clients", "tsc", "-p", "packages/experiment/clients"],
  ["types of the benchmarks' contestants", "tsc", "-p", "packages/benchmarks/contestants"],
  ["lint", "eslint", "."],
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  ...["publint", "attw", "size", "syntax", "source-maps", "es-shim-api"].map(
    (name) => [`packed package: ${name}`, "node", "scripts/check-package.ts", name] as const,
  ),
  ...(deno === undefined
    ? []
    : [
        [
          "JSR",
          "env",
          "-C",
          "packages/as-completed-limit",
          deno,
          "publish",
          "--dry-run",
          "--allow-dirty",
          "--no-lock",
          "--quiet",
        ] as const,
      ]),
];

let failed = 0;
for (const [name, command, ...args] of checks) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  console.log(`${status === 0 ? "passed" : "failed"}: ${name}`);
  if (status !== 0) failed++;
}
writeSuiteReport({
  passed: checks.length - failed,
  failed,
  notRun: deno === undefined ? ["JSR's check: Deno is not installed (pnpm engines)"] : [],
});
process.exitCode = failed > 0 ? 1 : 0;
