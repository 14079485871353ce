// `plan`: which tests cover which steps of the specification, and after a change of the text: `plan --requote`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSteps } from "@as-completed-limit/proposal";
import { Command } from "commander";
import { coverageOf, gapsOf, matrixOf, readUnobservable } from "./coverage.ts";
import { requote } from "./requote.ts";
import { listTests, readTest, testDirectory } from "./tests.ts";

const program = new Command("plan")
  .description(
    "Prints each step of the specification with the tests that quote it. A step without a test is an error.",
  )
  .option("--requote", "first renumber the steps that tests quote, which are found by their words", false)
  .option("--quiet", "print what is wrong, and no matrix", false)
  .parse();
const { requote: isRequoting, quiet } = program.opts<{ requote: boolean; quiet: boolean }>();

const algorithms = readSteps();
const problems: string[] = [];

if (isRequoting) {
  let changed = 0;
  const paths = listTests();
  for (const path of paths) {
    const { source } = readTest(path);
    const requoted = requote(source, algorithms);
    problems.push(...requoted.lost.map((what) => `${path}: ${what}`));
    if (requoted.source === source) continue;
    writeFileSync(join(testDirectory, path), requoted.source);
    changed++;
  }
  console.error(`renumbered the quotations of ${changed} of ${paths.length} tests`);
}

const unobservable = readUnobservable();
const tests = listTests().map((path) => readTest(path));
const coverage = coverageOf(algorithms, tests, unobservable);
if (!isRequoting && !quiet) console.log(matrixOf(coverage, Infinity));
problems.push(...gapsOf(coverage, unobservable));
for (const problem of problems) console.error(problem);
const covered = coverage.filter((step) => step.tests.length > 0).length;
const needless = coverage.filter((step) => step.tests.length === 0 && step.unobservable !== undefined).length;
console.error(
  `${covered} of ${coverage.length} steps are quoted by ${tests.length} tests, ${needless} cannot be observed, ` +
    `${problems.length} problems`,
);
if (problems.length > 0) process.exitCode = 1;
