// A race: four strategies with the same tasks, in virtual time. JSON to JSON, the same in every engine.
import { runBand } from "./band.ts";
import type { Band } from "./band.ts";
import { idealTime, planTasks } from "./plan.ts";
import type { RaceSettings } from "./settings.ts";
import { strategyNames } from "./strategies.ts";

export interface RaceTrace {
  readonly settings: RaceSettings;
  readonly durations: readonly number[];
  /** The tasks that fail. */
  readonly failing: readonly number[];
  readonly ideal: number;
  readonly bands: readonly Band[];
}

export async function simulate(settings: RaceSettings): Promise<RaceTrace> {
  const tasks = planTasks(settings);
  const bands: Band[] = [];
  for (const strategy of strategyNames) {
    const tolerant = settings.failures === "tolerated";
    bands.push(await runBand(strategy, tasks, { ...settings, tolerant }));
  }
  return {
    settings,
    durations: tasks.map(({ duration }) => duration),
    failing: [...tasks.keys()].filter((index) => tasks[index]?.fails),
    ideal: idealTime(tasks, settings.limit, settings.consumer),
    bands,
  };
}
