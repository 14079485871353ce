// Results that are kept for the report, one file for each scenario, so that each can be measured by itself.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { contestants } from "./contestants.ts";
import type { Engine } from "./engines.ts";
import type { CaseResult } from "./run.ts";

export interface Machine {
  readonly date: string;
  readonly engine: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  /** How many processes wanted to run, on average over the minute before; more than the cores: a busy machine. */
  readonly load: number;
}

export interface ScenarioResult extends Machine {
  readonly scenario: string;
  readonly rounds: number;
  /** How long the scenario took. */
  readonly seconds: number;
  readonly cases: readonly CaseResult[];
}

const directory = new URL("../results/", import.meta.url);

export function describeMachine(engine: Engine): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    engine: engine.version,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export function keep(result: ScenarioResult): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(new URL(`${result.scenario}.json`, directory), `${JSON.stringify(result)}\n`);
}

export function kept(): ScenarioResult[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(new URL(name, directory), "utf8")) as ScenarioResult);
}

/** The versions of all contestants that come from npm. */
export function versions(): Readonly<Record<string, string>> {
  const packages = Object.values(contestants).flatMap(({ package: name }) =>
    name === undefined || name.startsWith("node:") ? [] : [name.replace(/^((@[^/]+\/)?[^/]+).*$/, "$1")],
  );
  return Object.fromEntries(
    [...new Set(packages)].sort().map((name) => {
      const file = findPackageJSON(name, import.meta.url);
      if (file === undefined) throw new Error(`${name} is not installed`);
      return [name, (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version];
    }),
  );
}
