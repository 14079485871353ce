// What was aimed at, and whether it was reached.
import { contestants, peers } from "./contestants.ts";
import { figuresOf, format, overFloor } from "./tables.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";
import { summarize, summarizeRatio } from "./statistics.ts";

export interface Target {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly reached: boolean;
}

const time = "ns per task";

function medianOf(item: CaseResult | undefined, contestant: string, figure: string): number {
  const values = item === undefined ? [] : figuresOf(item, contestant, figure);
  return values.length === 0 ? NaN : summarize(values).median;
}

function atMost(what: string, bound: number, values: readonly number[], unit = ""): Target {
  const worst = Math.max(...values);
  return {
    what,
    target: `≤ ${bound}${unit}`,
    measured: values.length > 1 ? `${values.map(format).join(", ")}${unit}` : `${format(worst)}${unit}`,
    reached: worst <= bound,
  };
}

function floorRatios(cases: readonly CaseResult[]): number[] {
  return cases.flatMap((item) => overFloor(item, time)?.median ?? []);
}

/** The fastest of some peers, case by case, as a multiple of Promise.asCompleted. */
function fastest(cases: readonly CaseResult[], names: readonly string[]): { name: string; ratio: number }[] {
  return cases.flatMap((item) => {
    const own = figuresOf(item, "as-completed", time);
    const candidates = names
      .map((name) => ({ name, values: figuresOf(item, name, time) }))
      .filter(({ values }) => values.length > 0 && own.length > 0)
      .map(({ name, values }) => ({ name, ratio: summarizeRatio(values, own).median }))
      .sort((a, b) => a.ratio - b.ratio);
    return candidates.slice(0, 1);
  });
}

function atLeast(what: string, bound: number, list: readonly { name: string; ratio: number }[]): Target {
  return {
    what,
    target: `≥ ${bound} × as fast`,
    measured: list
      .map(({ name, ratio }) => `${format(ratio)} × (${contestants[name]?.title ?? name})`)
      .join(", "),
    reached: list.length > 0 && list.every(({ ratio }) => ratio >= bound),
  };
}

function costOverLimits(cases: readonly CaseResult[]): Target {
  const spread = (name: string): number => {
    const values = cases.map((item) => medianOf(item, name, time));
    return Math.max(...values) / Math.min(...values);
  };
  const target = atMost("cost per task over limits 1 to 1,000,000, most to least", 2.5, [
    spread("as-completed"),
  ]);
  return { ...target, measured: `${target.measured}; the hand-written loops: ${format(spread("loops"))}` };
}

/** The targets that the results at hand say something of, in the order in which they were set. */
export function targetsOf(results: readonly ScenarioResult[]): Target[] {
  const cases = (name: string): readonly CaseResult[] =>
    results.find(({ scenario }) => scenario === name)?.cases ?? [];
  const has = (name: string): boolean => cases(name).length > 0;
  const targets: Target[] = [];
  if (has("overhead")) {
    const atOne = cases("overhead").filter(({ limit }) => limit === 1);
    const beyond = cases("overhead").filter(({ limit }) => limit > 1);
    for (const kind of ["settled", "async", "immediate"]) {
      const ratios = floorRatios(beyond.filter((item) => item.kind === kind));
      targets.push(atMost(`over the floor, ${kind} tasks, limits 10, 1,000 and 100,000`, 1.25, ratios));
    }
    targets.push(atMost("the same at limit 1: settled, async, immediate", 1.4, floorRatios(atOne)));
  }
  if (has("async-sources")) {
    const ratios = floorRatios(cases("async-sources"));
    targets.push(atMost("the same for async sources, limits 1, 10, 1,000 and 100,000", 1.4, ratios));
  }
  if (has("peers")) {
    const iterators = peers.filter((name) => contestants[name]?.style === "async iterator");
    const list = cases("peers");
    targets.push(
      atLeast("against the fastest peer that gives an async iterator", 2, fastest(list, iterators)),
    );
    targets.push(atLeast("against the fastest peer of any style", 1, fastest(list, peers)));
    const busy = peers.filter((name) => name !== "batches");
    targets.push(
      atLeast("the same without batches, which wait for their slowest task", 1, fastest(list, busy)),
    );
  }
  if (has("limits")) targets.push(costOverLimits(cases("limits")));
  if (has("memory")) {
    const at = (count: number): number =>
      medianOf(
        cases("memory").find((item) => item.count === count),
        "as-completed",
        "heap MB",
      );
    targets.push(
      atMost("heap at 10,000,000 tasks over that at 100,000", 1, [at(10_000_000) - at(100_000)], " MB"),
    );
  }
  if (has("slots")) {
    const [item] = cases("slots");
    const [own, loops] = ["as-completed", "loops"].map((name) => medianOf(item, name, "bytes per slot")) as [
      number,
      number,
    ];
    targets.push(atMost("memory per slot at limit 100,000, over the hand-written loops", 1.2, [own / loops]));
  }
  if (has("http")) {
    const [item] = cases("http");
    const peak = (name: string): number => medianOf(item, name, "peak MB");
    const ideal = medianOf(item, "as-completed", "times ideal");
    targets.push(atMost("10,000 HTTP requests: wall time over the ideal", 1.03, [ideal]));
    const ratio = peak("as-completed") / peak("semaphore");
    targets.push(atMost("the same: peak memory over the semaphore's", 0.67, [ratio]));
  }
  if (has("http-100k") && has("http-1m")) {
    const peak = (name: string): number => medianOf(cases(name)[0], "as-completed", "peak MB");
    const what = "1,000,000 HTTP requests: peak memory over that of 100,000";
    targets.push(atMost(what, 1.1, [peak("http-1m") / peak("http-100k")]));
  }
  if (has("import")) {
    const [item] = cases("import");
    const [own, empty, byPath] = ["as-completed-limit", "empty-module", "./empty-module/index.js"].map(
      (name) => medianOf(item, name, "ms"),
    ) as [number, number, number];
    const target = atMost("importing the ponyfill over importing an empty module", 1, [own - empty], " ms");
    const measured = `${target.measured}; over an empty module imported by its path: ${format(own - byPath)} ms`;
    targets.push({ ...target, measured });
  }
  return targets;
}
