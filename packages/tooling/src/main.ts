// `pnpm blocks [file.md ...]`: runs the code blocks of these Markdown files, or of all.
import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import { Command } from "commander";
import pMap from "p-map";
import { findEngine, nodes } from "./engines.ts";
import { runCommand } from "./errors.ts";
import { blocksOf, markdownFiles, runBlock } from "./markdown-blocks.ts";
import { root } from "./root.ts";
import { writeSuiteReport } from "./suite-report.ts";

const program = new Command("blocks")
  .description("Runs the JavaScript and TypeScript code blocks of Markdown files.")
  .argument("[file...]", "the Markdown files; all of the repository if none is named")
  .option(
    "--every-node",
    "run them on every supported Node.js, which pnpm engines installs, instead of this one",
  )
  .parse();
const { everyNode = false } = program.opts<{ everyNode?: boolean }>();

const ownMajor = Number.parseInt(process.versions.node);
const engines = everyNode
  ? nodes.map(({ name, major }) => ({ major, path: findEngine(name) }))
  : [{ major: ownMajor, path: process.execPath }];

await runCommand("blocks", async () => {
  const named = program.args.map((file) => relative(root, resolve(file)));
  const blocks = (named.length > 0 ? named : markdownFiles()).flatMap((file) => blocksOf(file));
  const total = { passed: 0, failed: 0 };
  const notRun: string[] = [];
  for (const { major, path } of engines) {
    if (path === undefined) {
      notRun.push(`code blocks on Node.js ${major}: not installed (pnpm engines)`);
      continue;
    }
    const fitting = blocks.filter(({ node }) => node <= major);
    const outcomes = await pMap(fitting, (block) => runBlock(block, path), {
      concurrency: availableParallelism(),
    });
    const problems = outcomes.filter((problem) => problem !== undefined);
    for (const problem of problems) console.error(`Node.js ${major}: ${problem}`);
    const passed = fitting.length - problems.length;
    const later = blocks.length - fitting.length;
    const skipped = later === 0 ? "" : `, ${later} need a later Node.js`;
    console.log(`Node.js ${major}: ${passed} code blocks passed, ${problems.length} failed${skipped}`);
    total.passed += passed;
    total.failed += problems.length;
  }
  for (const what of notRun) console.log(`not run: ${what}`);
  writeSuiteReport({ ...total, notRun });
  process.exitCode = total.failed > 0 ? 1 : 0;
});
