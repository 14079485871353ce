// The command line of the demo.
import { wholeNumber } from "@as-completed-limit/tooling/options";
import { Command, Option } from "commander";
import { clientNames } from "./settings.ts";
import type { ClientName, Settings } from "./settings.ts";

const articleUrl =
  "https://www.artificialworlds.net/blog/2017/06/27/adding-a-concurrency-limit-to-pythons-asyncio-as_completed/";

export interface Options extends Settings {
  readonly clients: readonly ClientName[];
  readonly json: boolean;
}

/** Reads the arguments. Says what is wrong with them and ends the process if something is. */
export function readOptions(argv: readonly string[]): Options {
  const command = new Command("demo")
    .description(
      "Makes many HTTP requests in three ways, each with a limit, and compares time, memory and promises.\n" +
        "This repeats in JavaScript what Andy Balaam's article of 2017 did with Python's asyncio.as_completed:\n" +
        articleUrl,
    )
    .addOption(
      new Option("--requests <number>", "how many requests each client makes")
        .default(10_000)
        .argParser(wholeNumber(1, 10_000_000)),
    )
    .addOption(
      new Option("--limit <number>", "how many requests may run at once")
        .default(1000)
        .argParser(wholeNumber(1, 25_000)),
    )
    .addOption(
      new Option(
        "--max-delay <seconds>",
        "the longest delay: the server answers after 0 to this many whole seconds, at random",
      )
        .default(3)
        .argParser(wholeNumber(0, 3600)),
    )
    .addOption(
      new Option("--client <names...>", "which clients to run")
        .choices(clientNames)
        .default(clientNames, "all"),
    )
    .addOption(
      new Option("--seed <number>", "the seed of the random delays")
        .default(1)
        .argParser(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
    )
    .addOption(
      new Option("--port <number>", "the port of the server on 127.0.0.1; 0 means any free port")
        .default(0)
        .argParser(wholeNumber(0, 65_535)),
    )
    .option("--json", "print one JSON document instead of a table", false)
    .allowExcessArguments(false)
    .parse(argv);
  const { client, ...options } = command.opts<Omit<Options, "clients"> & { client: readonly ClientName[] }>();
  return { ...options, unit: 1000, clients: clientNames.filter((name) => client.includes(name)) };
}
