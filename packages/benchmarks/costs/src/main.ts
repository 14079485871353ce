// `pnpm bench costs` prints the tables of costs that the proposal quotes; `pnpm bench costs --write` puts them into its documents.
import { join } from "node:path";
import { Command } from "commander";
import { runCommand } from "@as-completed-limit/tooling/errors";
import { writeGenerated } from "@as-completed-limit/markdown/generated";
import { root } from "@as-completed-limit/tooling/root";
import { costTables } from "./tables.ts";

const { write } = new Command("bench costs")
  .description("Prints what the programs in the proposal cost, counted in a simulated network.")
  .option("--write", "write the tables into the proposal's documents", false)
  .parse()
  .opts<{ write: boolean }>();

await runCommand("costs", async () => {
  for (const { file, by, table } of await costTables()) {
    console.log(`${table}\n`);
    if (write) await writeGenerated(join(root, file), by, table);
  }
});
