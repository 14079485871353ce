// The command line of the demo.
import { wholeNumber } from "@as-completed-limit/tooling/options";
import { Command, Option } from "commander";
import { clientNames } from "./settings.ts";
import type { ClientName, Settings } from "./settings.ts";

export interface Options extends Settings {
  readonly clients: readonly ClientName[];
  readonly json: boolean;
}

/** Reads the arguments. Says what is wrong with them and ends the process if something is. */
export function readOptions(argv: readonly string[]): Options {
  const command = new Command("demo")
    .description(
      "Makes many HTTP requests, so many at a time, three ways, and compares time, memory and promises.\n" +
        "This is the experiment of Andy Balaam's article of 2017 on asyncio.as_completed, in JavaScript.",
    )
    .addOption(
      new Option("--requests <number>", "how many requests each client makes")
        .default(10_000)
        .argParser(wholeNumber(1, 10_000_000)),
    )
    .addOption(
      new Option("--limit <number>", "the most requests under way at once")
        .default(1000)
        .argParser(wholeNumber(1, 25_000)),
    )
    .addOption(
      new Option("--max-delay <seconds>", "the server answers after 0 to so many whole seconds, at random")
        .default(3)
        .argParser(wholeNumber(0, 3600)),
    )
    .addOption(
      new Option("--client <names...>", "which clients run").choices(clientNames).default(clientNames, "all"),
    )
    .addOption(
      new Option("--seed <number>", "where the random delays begin")
        .default(1)
        .argParser(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
    )
    .addOption(
      new Option("--port <number>", "where the server listens on 127.0.0.1; 0 is any free port")
        .default(0)
        .argParser(wholeNumber(0, 65_535)),
    )
    .option("--json", "print one JSON document instead of a table", false)
    .allowExcessArguments(false)
    .parse(argv);
  const { client, ...options } = command.opts<Omit<Options, "clients"> & { client: readonly ClientName[] }>();
  return { ...options, unit: 1000, clients: clientNames.filter((name) => client.includes(name)) };
}
