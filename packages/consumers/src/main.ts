// `pnpm consumers`: packs the package, installs it into fresh projects the way its users do, runs them, prints a table.
// `pnpm consumers --full` first installs the compilers, bundlers and test runners of tools/consumers.
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { Command } from "commander";
import { writeSuiteReport } from "@as-completed-limit/tooling/suite-report";
import { openBrowser } from "./browser.ts";
import { bundling } from "./bundlers.ts";
import { compilers } from "./compilers.ts";
import { linters } from "./linters.ts";
import { pages } from "./pages.ts";
import { openWorkshop, run } from "./project.ts";
import { testing } from "./runners.ts";
import { bun, deno, nodes } from "./runtimes.ts";

const program = new Command("consumers")
  .description("Installs the packed package into fresh projects and runs them.")
  .option(
    "--full",
    "install bundlers, compilers and other tools that only a full run needs, and use them too",
  )
  .option(
    "--only <names...>",
    "run only the consumers whose names begin with one of these, such as: Rollup 'TypeScript 5'",
  )
  .parse();
const { full = false, only = [""] } = program.opts<{ full?: boolean; only?: string[] }>();

if (full) {
  const tools = fileURLToPath(new URL("../../../tools", import.meta.url));
  const filter = ["--filter", "@as-completed-limit/tools-consumers"];
  await run(tools, "pnpm", ["install", "--frozen-lockfile", "--prefer-offline", ...filter]);
}

const workshop = await openWorkshop();
const browser = await openBrowser();
// No lines between the rows.
const chars = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
const table = new Table({
  head: ["consumer", "version", "what", "outcome"],
  style: { head: [], border: [] },
  chars,
});
const problems: string[] = [];
const notRun: string[] = [];
let passed = 0;
try {
  const all = [nodes, compilers, bundling, testing, linters, deno, bun, pages].flatMap((family) =>
    family(workshop, browser),
  );
  const named = (beginning: string) =>
    all.filter(({ name }) => name.toLowerCase().startsWith(beginning.toLowerCase()));
  const unknown = only.find((beginning) => named(beginning).length === 0);
  if (unknown !== undefined) {
    const names = [...new Set(all.map(({ name }) => name))].join(", ");
    problems.push(`expected the beginning of one of ${names}, got ${unknown}`);
  }
  const consumers = new Set(unknown === undefined ? only.flatMap(named) : []);
  for (const { name, version, what, run } of consumers) {
    let outcome = "passed";
    if (version === undefined) {
      outcome = "not run";
      notRun.push(`${name}, ${what}: not installed`);
    } else {
      try {
        await run();
        passed++;
      } catch (error) {
        outcome = "FAILED";
        problems.push(
          `${name} ${version}, ${what}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    table.push([name, version ?? "", what, outcome]);
    if (process.stderr.isTTY) console.error(`${outcome}: ${name}, ${what}`);
  }
} finally {
  await browser?.close();
  workshop.close();
}

if (table.length > 0) console.log(table.toString());
for (const problem of problems) console.error(problem);
console.log(`${passed} passed, ${problems.length} failed, ${notRun.length} not run`);
writeSuiteReport({ passed, failed: problems.length, notRun });
process.exitCode = problems.length > 0 ? 1 : 0;
