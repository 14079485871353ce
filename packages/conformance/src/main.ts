// `pnpm conformance`: the tests, and what is done with them. Without the name of a command it runs them.
import { runCommand } from "@as-completed-limit/tooling/errors";
import { Command } from "commander";
import { exporting } from "./commands/export.ts";
import { plan } from "./commands/plan.ts";
import { addRun } from "./commands/run.ts";
import { test262Harness } from "./commands/test262-harness.ts";
import { test262 } from "./commands/test262.ts";

const program = new Command("conformance")
  .description("Runs the conformance tests of Promise.asCompleted.")
  // An option after the name of a command is that command's.
  .enablePositionalOptions()
  .addCommand(plan)
  .addCommand(exporting)
  .addCommand(test262Harness)
  .command("slips", "Checks that the tests notice when the algorithm is changed.", {
    executableFile: "../slips/src/main.ts",
  })
  .addCommand(test262);
addRun(program);
await runCommand("conformance", async () => {
  await program.parseAsync();
});
