// `pnpm explore`: looks for scenarios in which the polyfill and the reference differ.
import { Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import { wholeNumber } from "@as-completed-limit/tooling/options";
import { explore } from "./explore.ts";
import type { Size, Stage } from "./explore.ts";
import { describeDivergence } from "./report.ts";
import { scenarioSchema } from "./scenario.ts";
import type { Scenario } from "./scenario.ts";
import { tracePolyfill, traceReference } from "./tracers.ts";

interface Options extends Size {
  readonly replay?: Scenario;
  readonly json: boolean;
}

const size = wholeNumber(0);

function parseScenario(text: string): Scenario {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InvalidArgumentError("Expected a scenario in JSON.");
  }
  const { data, error } = scenarioSchema.safeParse(json);
  if (error !== undefined) throw new InvalidArgumentError(`\n${z.prettifyError(error)}`);
  return data;
}

async function replay(scenario: Scenario, json: boolean): Promise<void> {
  const divergence = {
    scenario,
    reference: traceReference(scenario),
    polyfill: await tracePolyfill(scenario),
  };
  const isEqual = divergence.reference.join("\n") === divergence.polyfill.join("\n");
  if (json) console.log(JSON.stringify(divergence));
  else console.log(`${describeDivergence(divergence)}\n${isEqual ? "equal" : "different"}`);
  if (!isEqual) process.exitCode = 1;
}

async function run({ json, ...sizes }: Options): Promise<void> {
  const stages: Stage[] = [];
  for await (const stage of explore(sizes)) {
    stages.push(stage);
    if (json) continue;
    const outcome = stage.divergence === undefined ? "all equal" : "not all equal";
    console.log(`${stage.name}: ${stage.traces} traces, ${outcome} (${stage.seconds} s)`);
    if (stage.divergence !== undefined) console.log(describeDivergence(stage.divergence));
  }
  if (json) console.log(JSON.stringify({ ...sizes, stages }));
  const failed = stages.filter((stage) => stage.divergence !== undefined).length;
  const traces = stages.reduce((sum, stage) => sum + stage.traces, 0);
  if (!json) console.log(`${traces - failed} traces passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

await new Command("explore")
  .description(
    "Runs the same scenarios on the reference (in engine262) and on the polyfill (in this Node.js), and compares what " +
      "user code can observe: property reads, calls, settlements, and how many jobs lie between them.",
  )
  .option(
    "--depth <n>",
    "how many choices between the main kinds of events; all scenarios of that length are run",
    size,
    5,
  )
  .option("--wide-depth <n>", "how many choices between all kinds of events", size, 3)
  .option("--runs <n>", "how many random scenarios", size, 2000)
  .option(
    "--seed <n>",
    "the seed of the random scenarios",
    wholeNumber(-(2 ** 31), 2 ** 31 - 1),
    Date.now() | 0,
  )
  .option(
    "--replay <scenario>",
    "show both traces of one scenario, given as the JSON that a difference prints",
    parseScenario,
  )
  .option("--json", "print one JSON document", false)
  .action(async (options: Options) => {
    if (options.replay === undefined) await run(options);
    else await replay(options.replay, options.json);
  })
  .parseAsync();
