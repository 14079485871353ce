// `pnpm bench`: runs scenarios and prints their results.
import { runCommand, UserError } from "@as-completed-limit/tooling/errors";
import { openEngine } from "./engines.ts";
import { readOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { describeMachine, keep } from "./results.ts";
import type { ScenarioResult } from "./results.ts";
import { countProcesses, runScenario } from "./run.ts";
import { scenarios } from "./scenarios.ts";
import { renderTable } from "./tables.ts";

const usualRounds = 7;
const options = readOptions(process.argv);

/** What draws the plots takes a second to load. */
async function writeReport(): Promise<void> {
  const report = await import("./report.ts");
  await report.writeReport();
}

async function run(): Promise<void> {
  const engine = openEngine(options.engine);
  const progress = createProgress();
  const results: ScenarioResult[] = [];
  for (const scenario of options.scenarios) {
    const rounds = options.runs ?? (options.quick ? 1 : (scenario.rounds ?? usualRounds));
    const size = options.quick ? "quick" : "full";
    const begin = performance.now();
    progress.begin(countProcesses(scenario, size, rounds));
    const cases = await runScenario(scenario, size, { engine, rounds, onProgress: progress.show });
    const seconds = (performance.now() - begin) / 1000;
    const result = { ...describeMachine(engine), scenario: scenario.name, rounds, seconds, cases };
    results.push(result);
    progress.end();
    if (!options.json) console.log(renderTable(scenario, result));
    if (options.report) keep(result);
  }
  if (options.json) console.log(JSON.stringify(results, null, 2));
  if (options.report) await writeReport();
  judge(results);
}

/** A peer that fails is a result; Promise.asCompleted must not fail, and at tiny sizes nobody has a reason to. */
function judge(results: readonly ScenarioResult[]): void {
  const outcomes = results.flatMap(({ scenario, cases }) =>
    cases.flatMap(({ label, results: contestants }) =>
      contestants.map(({ contestant, failure }) => ({ contestant, failure, where: `${scenario}, ${label}` })),
    ),
  );
  const failed = outcomes.filter(
    ({ contestant, failure }) =>
      failure !== undefined && (options.quick || contestant.startsWith("as-completed")),
  );
  if (!options.json) console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) {
    const lines = failed.map(
      ({ where, contestant, failure }) => `${where}, ${contestant}: ${String(failure)}`,
    );
    throw new UserError(`these contestants failed:\n${lines.join("\n")}`);
  }
}

if (options.list) {
  for (const { name, title } of scenarios) console.log(`${name.padEnd(14)} ${title}`);
} else {
  await runCommand("bench", options.rewrite ? writeReport : run);
}
