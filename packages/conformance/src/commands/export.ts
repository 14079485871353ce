// `pnpm conformance export DIR`: the tests as a checkout of test262 has them.
import { Command } from "commander";
import { exportTests } from "../export.ts";

export const exporting: Command = new Command("export")
  .description("Writes the tests, and their feature, into a checkout of test262.")
  .argument("<directory>", "the checkout, or an empty folder")
  .action((directory: string) => {
    console.log(`${exportTests(directory)} tests written into ${directory}`);
  });
