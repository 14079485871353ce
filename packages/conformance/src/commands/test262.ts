// `pnpm conformance test262 DIR`: what a checkout of test262 says of Promise, async iteration and iterator helpers must
// be the same on this Node with the polyfill loaded as without it.
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "@as-completed-limit/tooling/errors";
import { Command } from "commander";
import { native, script } from "../engines/builds.ts";
import { thisNode } from "../engines/node-like.ts";
import type { Build } from "../protocol.ts";
import { runTests } from "../run.ts";
import type { Report, Result } from "../run.ts";
import { readTest, runsOf } from "../tests.ts";

const folders = [
  "built-ins/Promise",
  "built-ins/AsyncGeneratorFunction",
  "built-ins/AsyncGeneratorPrototype",
  "built-ins/AsyncFromSyncIteratorPrototype",
  "built-ins/AsyncIteratorPrototype",
  "built-ins/Iterator",
  "built-ins/Array/fromAsync",
  "language/statements/for-await-of",
];

export const test262: Command = new Command("test262")
  .description(
    "Runs test262's own tests of what Promise.asCompleted stands on, with the polyfill and without.",
  )
  .argument("<directory>", "a checkout of tc39/test262")
  .option("--json", "print the results as JSON", false)
  .action(async (directory: string, { json }: { json: boolean }) => {
    const tests = testsIn(directory);
    const harness = harnessIn(directory);
    const run = (build: Build): Promise<Report> =>
      runTests(thisNode(), build, tests.flatMap(runsOf), {
        timeout: 30_000,
        expectedFailures: [],
        harnessFile: (name) => harness.get(name),
      });
    const [without, loaded] = (await Promise.all([run(native), run(script)])).map(resultsByRun) as [
      Map<string, Result>,
      Map<string, Result>,
    ];

    const different = [...without.keys()].filter(
      (name) => passes(without.get(name)) !== passes(loaded.get(name)),
    );
    const countOf = (results: Map<string, Result>): number => [...results.values()].filter(passes).length;
    const summary = {
      node: process.versions.node,
      runs: without.size,
      passedWithout: countOf(without),
      passedWith: countOf(loaded),
      different,
    };
    if (json) console.log(JSON.stringify(summary, null, 2));
    else {
      for (const name of different) {
        const { message = "passed" } = loaded.get(name) ?? {};
        console.log(
          `${name}: without the polyfill ${without.get(name)?.message ?? "passed"}, with it ${message}`,
        );
      }
      console.log(
        `Node ${summary.node}: of ${summary.runs} runs of ${tests.length} tests, ${summary.passedWithout} pass ` +
          `without the polyfill, ${summary.passedWith} with it; ${different.length} differ`,
      );
    }
    if (different.length > 0) process.exitCode = 1;
  });

function testsIn(directory: string): ReturnType<typeof readTest>[] {
  for (const part of ["harness", ...folders.map((folder) => join("test", folder))]) {
    if (!existsSync(join(directory, part)))
      throw new UserError(`${directory} is no checkout of test262: it has no ${part}`);
  }
  return (
    folders
      .flatMap((folder) => globSync(`${folder}/**/*.js`, { cwd: join(directory, "test") }))
      // Fixtures are for other tests to import.
      .filter((path) => !basename(path).includes("_FIXTURE"))
      .sort()
      .map((path) => readTest(path, join(directory, "test")))
  );
}

function harnessIn(directory: string): Map<string, string> {
  return new Map(
    globSync("harness/**/*.js", { cwd: directory }).map((file) => [
      file.slice("harness/".length),
      readFileSync(join(directory, file), "utf8"),
    ]),
  );
}

function resultsByRun({ results }: Report): Map<string, Result> {
  return new Map(results.map((result) => [`${result.path} (${result.mode})`, result]));
}

function passes(result: Result | undefined): boolean {
  return result?.outcome === "passed";
}
