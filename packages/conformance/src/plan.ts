// Prints the matrix of testing-plan.md with all tests of each step, or with --write brings that file up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSteps } from "@as-completed-limit/proposal";
import { coverageOf, gapsOf, matrixOf, readUnobservable } from "./coverage.ts";
import { replaceGenerated } from "@as-completed-limit/tooling/generated";
import { listTests, readTest } from "./tests.ts";

/** How many tests testing-plan.md names for each step. */
const named = 3;

export const planFile: string = fileURLToPath(new URL("../testing-plan.md", import.meta.url));

const unobservable = readUnobservable();
const coverage = coverageOf(
  readSteps(),
  listTests().map((path) => readTest(path)),
  unobservable,
);

/** The steps that lack a test, and what is wrong with unobservable.yaml. */
export const gaps: readonly string[] = [...gapsOf(coverage, unobservable)];

/** The text that testing-plan.md should have. */
export async function currentPlan(): Promise<string> {
  return await replaceGenerated(
    readFileSync(planFile, "utf8"),
    '`pnpm --filter "*conformance" plan --write`',
    matrixOf(coverage, named),
  );
}

if (import.meta.main) {
  if (process.argv.includes("--write")) writeFileSync(planFile, await currentPlan());
  else console.log(matrixOf(coverage, Infinity));
  for (const gap of gaps) console.error(gap);
  if (gaps.length > 0) process.exitCode = 1;
}
