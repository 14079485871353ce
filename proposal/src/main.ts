// `node proposal/src/main.ts FILE`: runs a script in a realm that has Promise.asCompleted, and shows what it prints.
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { evaluate } from "./reference.ts";

new Command("reference")
  .description(
    "Runs a script in engine262, an engine that follows the specification's steps, with Promise.asCompleted.",
  )
  .argument("<file>", "the script; it prints with print()")
  .action((file: string, _options: unknown, command: Command) => {
    let source: string;
    try {
      source = readFileSync(file, "utf8");
    } catch (error) {
      command.error(`cannot read ${file}: ${(error as Error).message}`);
    }
    const { printed, error, unhandledRejections } = evaluate(source);
    for (const line of printed) console.log(line);
    if (error !== undefined) command.error(`uncaught ${error.name}: ${error.message}`);
    if (unhandledRejections > 0) command.error(`unhandled rejections: ${unhandledRejections}`);
  })
  .parse();
