// The command line of the benchmarks.
import { wholeNumber } from "@as-completed-limit/tooling/options";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { engineNames } from "./engines.ts";
import type { EngineName } from "./engines.ts";
import { scenarios } from "./scenarios.ts";
import type { Scenario } from "./scenarios.ts";

export interface Options {
  readonly scenarios: readonly Scenario[];
  readonly quick: boolean;
  readonly json: boolean;
  readonly report: boolean;
  readonly rewrite: boolean;
  readonly list: boolean;
  readonly runs?: number;
  readonly engine: EngineName;
}

const names = scenarios.map(({ name }) => name);
/** What runs where no scenario is named: all but the one that takes minutes by itself. */
const usual = names.filter((name) => name !== "http-1m");

function scenarioOf(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found === undefined) {
    throw new InvalidArgumentError(`There is no scenario "${name}"; the scenarios are ${names.join(", ")}.`);
  }
  return found;
}

/** Reads the arguments. Says what is wrong with them and ends the process if something is. */
export function readOptions(argv: readonly string[]): Options {
  const command = new Command("bench")
    .description("Measures Promise.asCompleted against hand-written code and against its peers.")
    .addArgument(
      new Argument("[scenario...]", "what to run; all but http-1m if none is named")
        .argParser((name: string, before: readonly Scenario[]) => [...before, scenarioOf(name)])
        .default([], usual.join(" ")),
    )
    .addOption(
      new Option("--quick", "tiny sizes and one round: shows that everything works, not how fast").default(
        false,
      ),
    )
    .addOption(
      new Option("--runs <number>", "how many rounds, instead of 7 or what the scenario says").argParser(
        wholeNumber(1, 1000),
      ),
    )
    .addOption(
      new Option("--engine <name>", "what the contestants run on").choices(engineNames).default("current"),
    )
    .addOption(new Option("--json", "print the results as JSON").default(false))
    .addOption(
      new Option(
        "--report",
        "keep the results, and write packages/benchmarks/README.md from all that is kept",
      )
        .default(false)
        .conflicts("quick"),
    )
    .addOption(
      new Option("--rewrite", "measure nothing; only write the report again from the results that are kept")
        .default(false)
        .conflicts(["quick", "report", "json"]),
    )
    .addOption(new Option("--list", "name the scenarios and end").default(false))
    .allowExcessArguments(false)
    .parse(argv);
  const [chosen] = command.processedArgs as [readonly Scenario[]];
  return {
    ...command.opts<Omit<Options, "scenarios">>(),
    scenarios: chosen.length > 0 ? chosen : usual.map(scenarioOf),
  };
}
