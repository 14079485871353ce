// `pnpm test`: builds, then runs every suite at its quick size and names what was not run.
// `pnpm test --full`: everything at full size; what this machine lacks is then a failure. `pnpm test FILE...`: Vitest alone.
import { spawnSync } from "node:child_process";
import { findEngine, engineNames } from "@as-completed-limit/tooling/engines";
import { root } from "@as-completed-limit/tooling/root";
import { Command } from "commander";
import { runAll } from "./run-all.ts";
import type { Step } from "./run-all.ts";

// What takes longest comes first, so that nothing long is left at the end.
const quick: readonly Step[] = [
  { name: "unit tests", command: ["vitest", "run", "--project", "unit"] },
  { name: "types, format, packages", command: ["node", "scripts/check.ts", "--no-lint"] },
  { name: "conformance", command: ["node", "packages/conformance/src/main.ts", "--one-mode"] },
  {
    name: "explorer",
    command: [
      ...(["node", "packages/explorer/src/main.ts", "--depth", "4"] as const),
      ...["--wide-depth", "2", "--runs", "1000"],
    ],
  },
  { name: "benchmarks work", command: ["node", "packages/benchmarks/src/main.ts", "--quick"] },
  { name: "examples", command: ["vitest", "run", "--project", "examples"], alone: true },
];

const full: readonly Step[] = [
  { name: "unit tests", command: ["vitest", "run", "--project", "unit"] },
  { name: "types, lint, format, packages", command: ["node", "scripts/check.ts"] },
  { name: "conformance", command: ["node", "packages/conformance/src/main.ts", "--all"] },
  {
    name: "conformance under test262-harness",
    command: ["node", "packages/conformance/src/main.ts", "test262-harness"],
  },
  { name: "explorer", command: ["node", "packages/explorer/src/main.ts", "--runs", "20000"] },
  { name: "site", command: ["pnpm", "--dir", "docs", "run", "test"] },
  { name: "benchmarks work", command: ["node", "packages/benchmarks/src/main.ts", "--quick"] },
  { name: "slips", command: ["node", "packages/conformance/src/main.ts", "slips"] },
  { name: "consumers", command: ["node", "packages/consumers/src/main.ts"] },
  { name: "async sources", command: ["pnpm", "--dir", "tools/sources", "start"], alone: true },
  { name: "slides", command: ["pnpm", "--dir", "tools/slides", "run", "/^(build|pdf)$/"] },
  { name: "rehearsal of a release", command: ["node", "scripts/release.ts", "--dry-run"], alone: true },
  { name: "examples", command: ["vitest", "run", "--project", "examples"], alone: true },
  { name: "surroundings", command: ["node", "scripts/surroundings.ts"], alone: true },
];

const program = new Command("test")
  .description("Runs every suite and names what was not run.")
  .argument("[file...]", "run only these files with Vitest; more options are Vitest's")
  .option("--full", "run everything at full size; what this machine lacks is then a failure", false)
  .allowUnknownOption()
  .parse();
const isFull = program.opts<{ full: boolean }>().full;

// Vite, on which Vitest stands, reads paths as addresses.
if (/[#?%]/.test(root)) {
  program.error(`expected a folder without #, ? and % in its path, which Vitest cannot read, got ${root}`);
}

function runHere(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (program.args.length > 0) {
  runHere("vitest", "run", ...program.args);
} else {
  if (isFull) runHere("pnpm", "--dir", "tools", "install", "--frozen-lockfile", "--prefer-offline");
  // What was not built cannot be tested.
  runHere("pnpm", "run", "build");
  await runAll(isFull ? full : quick, { FULL_RUN: isFull ? "1" : "" });
  if (!isFull) {
    const left = full.map(({ name }) => name).filter((name) => !quick.some((step) => step.name === name));
    console.log(`not run, for they are for --full: ${left.join(", ")}`);
    const missing = engineNames.filter((name) => findEngine(name) === undefined);
    if (missing.length > 0) console.log(`not on this machine, and needed by --full: ${missing.join(", ")}`);
  }
}
