// `pnpm check`: everything that can be said of the code without running it. Continuous integration runs the same.
import { buildAll } from "@as-completed-limit/tooling/build";
import { findEngine } from "@as-completed-limit/tooling/engines";
import { notRun } from "@as-completed-limit/tooling/missing";
import { Command } from "commander";
import { runAll } from "./run-all.ts";
import type { Step } from "./run-all.ts";

const { lint } = new Command("check")
  .description("Checks all that can be said of the code without running it: types, lint, format, packages.")
  .option("--no-lint", "leave ESLint out, which takes as long as the rest")
  .parse()
  .opts<{ lint: boolean }>();

// What takes longest comes first.
const steps: Step[] = [
  { name: "packed packages", command: ["node", "scripts/check-package.ts"] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "types", command: ["tsc", "--noEmit"] },
  ...[
    "packages/as-completed-limit",
    "examples",
    "packages/benchmarks/experiment/clients",
    "packages/benchmarks/contestants",
  ].map((folder): Step => ({ name: `types of ${folder}`, command: ["tsc", "-p", folder] })),
  {
    name: "documentation of the lint rules",
    command: ["pnpm", "--dir", "packages/eslint-plugin", "exec", "eslint-doc-generator", "--check"],
  },
  { name: "workflows", command: ["node", "scripts/check-workflows.ts"] },
];
if (lint) steps.unshift({ name: "lint", command: ["eslint", "."] });
else console.log("not run: lint, which is for `pnpm check` and for a full run");
const deno = findEngine("deno");
if (deno === undefined) notRun("JSR's check: Deno is not installed (pnpm --dir tools install)");
else {
  const publish = ["publish", "--dry-run", "--allow-dirty", "--no-lock", "--quiet"];
  steps.push({ name: "JSR", command: ["env", "-C", "packages/as-completed-limit", deno, ...publish] });
}

buildAll();
await runAll(steps);
