// `pnpm conformance test262-harness`: the tests under test262's own runner must have the same results as under this package's.
import { Command } from "commander";
import { readExpectedFailures } from "../expected-failures.ts";
import { countsOf, failures, summaryOf } from "../report.ts";
import { reportOf, runUnderHarness } from "../test262-harness.ts";
import { listTests, readTest, runsOf } from "../tests.ts";
import { grep } from "./run.ts";

export const test262Harness: Command = new Command("test262-harness")
  .description("Runs the tests under test262-harness and eshost on this Node, with the polyfill.")
  .addOption(grep())
  .action(async (options: { grep: RegExp }) => {
    const paths = listTests().filter((path) => options.grep.test(path));
    const runs = paths.map((path) => readTest(path)).flatMap(runsOf);
    const report = reportOf(runs, await runUnderHarness(paths), readExpectedFailures());
    for (const line of failures([report])) console.log(line);
    console.log(summaryOf(report));
    const { passed, total, expected } = countsOf(report);
    const failed = total - passed - expected;
    if (failed > 0) process.exitCode = 1;
  });
