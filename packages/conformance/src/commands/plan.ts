// `pnpm conformance plan`: which tests cover which steps of the specification. After a change of the text:
// `pnpm conformance plan --requote`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSteps } from "@as-completed-limit/proposal";
import type { Algorithm } from "@as-completed-limit/proposal";
import { Command } from "commander";
import { coverageOf, gapsOf, matrixOf, readUnobservable } from "../coverage.ts";
import { quotedWords, requote } from "../requote.ts";
import { listTests, readTest, testDirectory } from "../tests.ts";

interface Options {
  requote: boolean;
  quiet: boolean;
}

export const plan: Command = new Command("plan")
  .description(
    "Prints each step of the specification with the tests that quote it. A step without a test is an error.",
  )
  .option("--requote", "first update the steps that tests and reference quote", false)
  .option("--quiet", "print only what is wrong", false)
  .action(({ requote: isRequoting, quiet }: Options) => {
    const algorithms = readSteps();
    const problems = isRequoting ? requoteAll(algorithms) : [];
    const unobservable = readUnobservable();
    const tests = listTests().map((path) => readTest(path));
    const coverage = coverageOf(algorithms, tests, unobservable);
    if (!isRequoting && !quiet) console.log(matrixOf(coverage, Infinity));
    problems.push(...gapsOf(coverage, unobservable));
    for (const problem of problems) console.error(problem);
    const covered = coverage.filter((step) => step.tests.length > 0).length;
    const needless = coverage.filter(
      (step) => step.tests.length === 0 && step.unobservable !== undefined,
    ).length;
    console.error(
      `${covered} of ${coverage.length} steps are quoted by ${tests.length} tests, ${needless} cannot be observed, ` +
        `${problems.length} problems`,
    );
    if (problems.length > 0) process.exitCode = 1;
  });

/**
 * Writes the tests and the comments of the reference whose quotations have moved, and says what a person has to look at:
 * which steps have other words, and which quotations are not in the text any more.
 */
function requoteAll(algorithms: readonly Algorithm[]): string[] {
  const tests = listTests().map((path) => readTest(path));
  const known = quotedWords(
    tests.map(({ source }) => source),
    algorithms,
  );
  const problems: string[] = [];
  const reworded = new Map<string, number>();
  let changed = 0;
  for (const { path, source } of tests) {
    const requoted = requote(source, algorithms, known);
    problems.push(...requoted.lost.map((what) => `${path}: ${what}`));
    for (const what of requoted.reworded) reworded.set(what, (reworded.get(what) ?? 0) + 1);
    if (requoted.source === source) continue;
    writeFileSync(join(testDirectory, path), requoted.source);
    changed++;
  }
  for (const [what, count] of reworded) console.error(`${what}; ${count} tests quote it`);
  console.error(`changed the quotations of ${changed} of ${tests.length} tests`);
  return problems;
}
