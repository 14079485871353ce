// `pnpm bench costs` prints the tables of costs that the proposal quotes; `pnpm bench costs --write` puts them into its documents.
import { join } from "node:path";
import { Command } from "commander";
import { markdownTable } from "markdown-table";
import { runCommand } from "@as-completed-limit/tooling/errors";
import { writeGenerated } from "@as-completed-limit/markdown/generated";
import { root } from "@as-completed-limit/tooling/root";
import { measurePrograms, programsTable, summaryTable } from "./programs.ts";
import { slotsTable } from "./slots.ts";

const { write } = new Command("bench costs")
  .description("Prints what the programs in the proposal cost, counted in a simulated network.")
  .option("--write", "write the tables into the proposal's documents", false)
  .parse()
  .opts<{ write: boolean }>();

await runCommand("costs", async () => {
  const measured = await measurePrograms();
  const tables = [
    { file: "proposal/DETAILS.md", part: "programs", rows: programsTable(measured) },
    { file: "proposal/DETAILS.md", part: "slots", rows: await slotsTable() },
    { file: "proposal/README.md", part: "summary", rows: summaryTable(measured) },
  ];
  for (const { file, part, rows } of tables) {
    const table = markdownTable(rows);
    console.log(`${table}\n`);
    // The quotation marks around the command are part of what the documents say.
    if (write) await writeGenerated(join(root, file), `\`pnpm bench costs --write\`: ${part}`, table);
  }
});
