// `pnpm bench prior-art` prints the JavaScript table of proposal/prior-art.md, found by running every library.
import { Command } from "commander";
import { table } from "./table.ts";

new Command("bench prior-art")
  .description(
    "Runs other libraries with many tasks and a limit, and prints the table of proposal/prior-art.md.",
  )
  .parse();
console.log(await table());
