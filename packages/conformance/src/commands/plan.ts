// `pnpm conformance plan`: what the tests do with each step of the specification. After a change of the text that inserts or
// removes steps: `pnpm conformance plan --renumber`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceGenerated } from "@as-completed-limit/markdown/generated";
import { readSteps } from "@as-completed-limit/proposal";
import type { Algorithm } from "@as-completed-limit/proposal";
import { Command } from "commander";
import { coverageOf, execute, gapsOf, situations, tablesOf } from "../coverage.ts";
import { readQuotes } from "../quotes.ts";
import { renumber } from "../renumber.ts";
import { listTests, readTest, testDirectory } from "../tests.ts";
import type { Test } from "../tests.ts";

interface Options {
  readonly renumber: boolean;
  readonly write: boolean;
  readonly step?: string;
}

const document = new URL("../../testing-plan.md", import.meta.url);
const command = "`pnpm conformance plan --write`";

export const plan: Command = new Command("plan")
  .description(
    "Runs the tests on the specification text itself, and prints for each step how many tests execute it, in how many its " +
      "condition is true and false, and in how many situations it is executed. A step that no test executes is an error.",
  )
  .option(
    "--step <text>",
    "print the tests and the situations of the steps that have this in their clause, number or words",
  )
  .option("--renumber", "first renumber the steps that tests quote, where their words are unchanged", false)
  .option("--write", "write the tables into testing-plan.md", false)
  .action(async ({ renumber: isRenumbering, write, step: wanted }: Options) => {
    const algorithms = readSteps();
    if (isRenumbering) renumberAll(algorithms);
    const tests = listTests().map((path) => readTest(path));
    const coverage = coverageOf(algorithms, await execute(tests));
    if (wanted !== undefined) {
      for (const { algorithm, step, tests: paths, situations: seen } of coverage) {
        const name = `${algorithm.name} ${step.number}. ${step.text}`;
        if (!name.includes(wanted)) continue;
        console.log(name);
        console.log(`  situations: ${situations.filter((situation) => seen.has(situation)).join(", ")}`);
        for (const path of paths) console.log(`  ${path}`);
      }
    } else if (write) {
      const text = readFileSync(document, "utf8");
      writeFileSync(document, await replaceGenerated(text, command, tablesOf(coverage)));
    } else if (!isRenumbering) console.log(tablesOf(coverage));
    const problems = [...gapsOf(coverage), ...wrongQuotations(tests, algorithms)];
    for (const problem of problems) console.error(problem);
    const conditions = coverage.filter(({ outcomes }) => outcomes !== undefined).length;
    console.error(
      `${tests.length} tests execute ${coverage.filter(({ tests: { length } }) => length > 0).length} of ${coverage.length} ` +
        `steps, ${conditions} of them with a condition; ${problems.length} problems`,
    );
    if (problems.length > 0) process.exitCode = 1;
  });

/** What tests quote in words that the specification has not, or with another number. */
export function wrongQuotations(tests: readonly Test[], algorithms: readonly Algorithm[]): string[] {
  return tests.flatMap(({ path, metadata }) =>
    readQuotes(metadata.info, algorithms).errors.map((error) => `${path}: ${error}`),
  );
}

function renumberAll(algorithms: readonly Algorithm[]): void {
  const paths = listTests();
  let changed = 0;
  for (const path of paths) {
    const { source } = readTest(path);
    const renumbered = renumber(source, algorithms);
    if (renumbered === source) continue;
    writeFileSync(join(testDirectory, path), renumbered);
    changed++;
  }
  console.error(`renumbered the steps that ${changed} of ${paths.length} tests quote`);
}
