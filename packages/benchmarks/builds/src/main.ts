// `pnpm bench builds`: what the package costs in what build tools make of it, all builds in one interleaved run.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { markdownTable } from "markdown-table";
import { writeGenerated } from "@as-completed-limit/markdown/generated";
import { runCommand } from "@as-completed-limit/tooling/errors";
import { missingLowerings } from "@as-completed-limit/tooling/lowered";
import { notRun } from "@as-completed-limit/tooling/missing";
import { wholeNumber } from "@as-completed-limit/tooling/options";
import { root } from "@as-completed-limit/tooling/root";
import { makeBuilds } from "./builds.ts";
import { Measured } from "./measured.ts";

const options = new Command("bench builds")
  .description("Checks and measures the package in the builds that users make of it.")
  .option(
    "--rounds <number>",
    "how many rounds; the table gives the fastest of them",
    wholeNumber(1, 1000),
    7,
  )
  .option("--tasks <number>", "how many settled tasks a round has", wholeNumber(1, 10_000_000), 300_000)
  .option("--write", "put the table into the benchmarks' README", false)
  .parse()
  .opts<{ rounds: number; tasks: number; write: boolean }>();

async function run(): Promise<void> {
  const missing = missingLowerings();
  if (missing !== undefined) {
    notRun(`bench builds: the build tools are ${missing}`);
    return;
  }
  await using builds = await makeBuilds();
  const measured: Measured[] = [];
  try {
    for (const build of builds.all) measured.push(new Measured(build, options.tasks));
    const expected = await measured[0]?.ask("check");
    for (const each of measured) each.works = (await each.ask("check")) === expected;
    // The first round lets the engine compile.
    for (let round = 0; round <= options.rounds; round++) {
      for (const each of measured) {
        const nanoseconds = await each.ask("measure");
        if (round > 0 && typeof nanoseconds === "number") each.times.push(nanoseconds);
      }
    }
  } finally {
    for (const each of measured) each.stop();
  }
  // The fastest, since whatever else the machine does only makes a round slower.
  const published = Math.min(...(measured[0]?.times ?? []));
  const rows = measured.map(({ build, works, problem, times }) => {
    const ratio = times.length > 0 ? Math.min(...times) / published : Infinity;
    const good = works && ratio <= build.limit;
    if (!good) process.exitCode = 1;
    return [
      build.name,
      works ? "works" : (problem ?? "does something else"),
      times.length > 0 ? Math.min(...times).toFixed(0) : "",
      `${ratio.toFixed(2)} ×`,
      `${build.limit} ×`,
      good ? "yes" : "no",
    ];
  });
  const table = [
    markdownTable([["Build", "Result", "ns per task", "Ratio", "At most", "Reached"], ...rows], {
      align: ["l", "l", "r", "r", "r", "l"],
    }),
    "",
    `The fastest of ${options.rounds} interleaved rounds of ${options.tasks.toLocaleString("en")} settled tasks at limit 1,000, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores. Again: \`pnpm bench builds\`.`,
  ].join("\n");
  console.log(table);
  if (options.write) {
    await writeGenerated(join(root, "packages/benchmarks/README.md"), "`pnpm bench builds --write`", table);
  }
}

await runCommand("bench builds", run);
