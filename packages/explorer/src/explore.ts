// The stages of an exploration.
import { Comparison } from "./comparison.ts";
import { exhaust } from "./exhaustive.ts";
import { sampleScenarios } from "./random.ts";
import type { Scenario } from "./scenario.ts";
import { simplify } from "./simplify.ts";
import type { Divergence } from "./worker.ts";

export interface Size {
  readonly depth: number;
  readonly wideDepth: number;
  readonly runs: number;
  readonly seed: number;
}

export interface Stage {
  readonly name: string;
  readonly traces: number;
  readonly seconds: number;
  /** The first divergence, made as simple as possible. */
  readonly divergence?: Divergence;
}

function stagesOf({ depth, wideDepth, runs, seed }: Size) {
  const stages: [name: string, scenarios: Iterable<Scenario> | AsyncIterable<Scenario>][] = [];
  if (depth > 0)
    stages.push([
      `all scenarios of ${depth} choices between the main kinds of events`,
      exhaust(depth, "core"),
    ]);
  if (wideDepth > 0)
    stages.push([
      `all scenarios of ${wideDepth} choices between all kinds of events`,
      exhaust(wideDepth, "wide"),
    ]);
  if (runs > 0) stages.push([`random scenarios, seed ${seed}`, sampleScenarios(seed, runs)]);
  return stages;
}

async function simplest(comparison: Comparison, { scenario }: Divergence): Promise<Divergence> {
  const compare = async (candidate: Scenario) => (await comparison.compare([candidate]))[0];
  const simple = await simplify(scenario, async (candidate) => (await compare(candidate)) !== undefined);
  return (await compare(simple)) as Divergence;
}

/** Goes through all stages; a stage of size 0 is left out. */
export async function* explore(size: Size): AsyncGenerator<Stage> {
  const comparison = new Comparison();
  try {
    for (const [name, scenarios] of stagesOf(size)) {
      const start = performance.now();
      const { compared: traces, divergence } = await comparison.compareAll(scenarios);
      const seconds = Math.round((performance.now() - start) / 100) / 10;
      if (divergence === undefined) yield { name, traces, seconds };
      else yield { name, traces, seconds, divergence: await simplest(comparison, divergence) };
    }
  } finally {
    await comparison.close();
  }
}
