// `pnpm --dir packages/consumers start`: packs the package, installs it into fresh projects the way its users do, runs
// them, prints a table.
import Table from "cli-table3";
import { Command } from "commander";
import { notRun } from "@as-completed-limit/tooling/missing";
import { openBrowser } from "./browser.ts";
import { bundling } from "./bundlers.ts";
import { compilers } from "./compilers.ts";
import { linters } from "./linters.ts";
import { pages } from "./pages.ts";
import { openWorkshop } from "./project.ts";
import { testing } from "./runners.ts";
import { bun, deno, nodes } from "./runtimes.ts";

const program = new Command("consumers")
  .description("Installs the packed package into fresh projects and runs them.")
  .option(
    "--only <names...>",
    "run only the consumers whose names begin with one of these, such as: Rollup 'TypeScript 5'",
  )
  .parse();
const { only = [""] } = program.opts<{ only?: string[] }>();

const workshop = openWorkshop();
const browser = await openBrowser();
// No lines between the rows.
const chars = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
const table = new Table({
  head: ["consumer", "version", "what", "outcome"],
  style: { head: [], border: [] },
  chars,
});
const problems: string[] = [];
let left = 0;
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
      left++;
      notRun(`${name}, ${what}: not installed`);
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
console.log(`${passed} passed, ${problems.length} failed, ${left} not run`);
if (problems.length > 0) process.exitCode = 1;
