// `pnpm conformance` without the name of a command: runs the tests on engines and says what has failed.
import { availableParallelism } from "node:os";
import { SingleBar, Presets } from "cli-progress";
import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import pMap from "p-map";
import { engines, quickEngines } from "../engines/index.ts";
import { readExpectedFailures } from "../expected-failures.ts";
import type { Engine } from "../protocol.ts";
import { failures, merge, summaryOf, writeTable } from "../report.ts";
import { runTests } from "../run.ts";
import { listTests, readTest, runsOf } from "../tests.ts";

/** A run in engine262 takes some 50 ms on a good day; the longest test there is a hundred times as long. */
const timeout = 120_000;

interface Options {
  engine?: Engine[];
  build?: string;
  all: boolean;
  oneMode: boolean;
  grep: RegExp;
  json: boolean;
  list: boolean;
  write: boolean;
}

function parseEngine(name: string, previous: Engine[] = []): Engine[] {
  const engine = engines.find((candidate) => candidate.name === name);
  if (engine === undefined) {
    throw new InvalidArgumentError(`The engines are ${engines.map((known) => known.name).join(", ")}.`);
  }
  return [...previous, engine];
}

function parsePattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

/** The option that chooses tests. */
export function grep(): Option {
  return new Option("--grep <pattern>", "run only tests whose path matches the regular expression")
    .argParser(parsePattern)
    .default(/(?:)/, "all tests");
}

/** Lets the program run the tests when it is given no command. */
export function addRun(program: Command): void {
  program
    .option("--engine <name...>", "which engines to run on", parseEngine)
    .option("--build <name>", "which build to run, such as script or native; all if none is named")
    .option("--all", "run on every engine", false)
    .option("--one-mode", "run each test in strict or in sloppy mode, not in both", false)
    .addOption(grep())
    .option("--json", "print every result as JSON", false)
    .option("--list", "list the tests and the engines, and run nothing", false)
    .option("--write", "write the table of results into README.md; needs --all", false)
    .action(async (options: Options) => {
      const problem = problemOf(options);
      if (problem !== undefined) program.error(`error: ${problem}`);
      const paths = listTests().filter((path) => options.grep.test(path));
      if (paths.length === 0) program.error(`error: no test matches ${String(options.grep)}`);
      if (options.list) {
        for (const path of paths) console.log(path);
        for (const engine of engines) console.log(`${engine.name}: ${engine.missing() ?? "is here"}`);
      } else {
        await run(paths, options);
      }
    });
}

function problemOf({ write, all, oneMode, build }: Options): string | undefined {
  if (write && !all) return "option '--write' needs --all";
  if (write && oneMode) return "option '--write' needs both modes";
  if (write && build !== undefined) return "option '--write' needs every build";
  const known = new Set(engines.flatMap(({ builds }) => builds.map(({ name }) => name)));
  if (build !== undefined && !known.has(build)) return `the builds are ${[...known].join(", ")}`;
  return undefined;
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const wanted = options.all ? engines : (options.engine ?? quickEngines);
  const runs = paths
    .map((path) => readTest(path))
    .flatMap((test) => (options.oneMode ? runsOf(test).slice(0, 1) : runsOf(test)));
  const notRun = wanted.flatMap((engine) => {
    const reason = engine.missing();
    return reason === undefined ? [] : [`${engine.name}: ${reason}`];
  });
  const parts = wanted
    .filter((engine) => engine.missing() === undefined)
    .flatMap((engine) =>
      engine.builds
        .filter(({ name }) => name === (options.build ?? name))
        .map((build) => ({ engine, build, shards: engine.shards ?? 1 })),
    )
    .flatMap((part) => Array.from({ length: part.shards }, (_, shard) => ({ ...part, shard })));

  const bar = new SingleBar(
    { format: "{bar} {value} of {total} runs, {failed} failed", hideCursor: true },
    Presets.shades_classic,
  );
  // The bar itself keeps still where no terminal is.
  let failed = 0;
  bar.start(
    parts.reduce((sum, { shards }) => sum + runs.length / shards, 0),
    0,
    { failed },
  );
  const expectedFailures = readExpectedFailures();
  const reports = await pMap(
    parts,
    ({ engine, build, shards, shard }) =>
      runTests(
        engine,
        build,
        runs.filter((_, index) => index % shards === shard),
        {
          timeout,
          expectedFailures,
          onResult({ outcome }) {
            if (outcome === "failed") failed++;
            bar.increment({ failed });
          },
        },
      ),
    { concurrency: availableParallelism() },
  );
  bar.stop();

  const merged = merge(reports);
  if (options.json) {
    console.log(JSON.stringify({ reports: merged, notRun }, null, 2));
  } else {
    for (const line of failures(merged)) console.log(line);
    for (const report of merged) console.log(summaryOf(report));
    for (const what of notRun) console.log(`not run: ${what}`);
  }
  if (options.write) await writeTable(merged);
  if (failed > 0 || (options.all && notRun.length > 0)) process.exitCode = 1;
}
