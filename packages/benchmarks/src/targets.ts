// What was aimed at, and whether it was reached. Why not, the README says.
import { fastest, floorOf, iteratorPeers, medianOf, overFloor, own, time } from "./comparisons.ts";
import type { Rival } from "./comparisons.ts";
import { peers, titleOf } from "./contestants.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";
import { format } from "./tables.ts";

export interface Target {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly reached: boolean;
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

function atLeast(what: string, bound: number, rivals: readonly Rival[]): Target {
  return {
    what,
    target: `≥ ${bound} × as fast`,
    measured: rivals.map(({ name, ratio }) => `${format(ratio)} × (${titleOf(name)})`).join(", "),
    reached: rivals.length > 0 && rivals.every(({ ratio }) => ratio >= bound),
  };
}

function floorRatios(cases: readonly CaseResult[], contestant?: string): number[] {
  return cases.flatMap((item) => overFloor(item, contestant)?.median ?? []);
}

function overheadTargets(cases: readonly CaseResult[]): Target[] {
  const beyond = cases.filter(({ limit }) => limit > 1);
  const kinds = ["settled", "async", "immediate"].map((kind) => {
    const ofKind = beyond.filter((item) => item.kind === kind);
    const shortest = floorRatios(ofKind, "iterator");
    const target = atMost(
      `over the floor, ${kind} tasks, limits 10, 1,000 and 100,000`,
      1.25,
      floorRatios(ofKind),
    );
    return {
      ...target,
      measured: `${target.measured}; the shortest async iterator: ${shortest.map(format).join(", ")}`,
    };
  });
  const atOne = floorRatios(cases.filter(({ limit }) => limit === 1));
  return [...kinds, atMost("the same at limit 1: settled, async, immediate", 1.4, atOne)];
}

function peerTargets(cases: readonly CaseResult[], overhead: readonly CaseResult[]): Target[] {
  const against = (names: readonly string[]): Rival[] => cases.flatMap((item) => fastest(item, names) ?? []);
  const iterators = against(iteratorPeers);
  const halves = cases.map((item, index) => medianOf(item, iterators[index]?.name ?? "", time) / 2);
  const floors = cases.map(({ kind, limit }) =>
    floorOf(overhead.find((item) => item.kind === kind && item.limit === limit)),
  );
  const target = atLeast("against the fastest peer that gives an async iterator", 2, iterators);
  const half = `half of what it takes: ${halves.map(format).join(", ")} ns`;
  return [
    { ...target, measured: `${target.measured}; ${half}; the floor: ${floors.map(format).join(", ")} ns` },
    atLeast("against the fastest peer of any style", 1, against(peers)),
    atLeast("the same without batches", 1, against(peers.filter((name) => name !== "batches"))),
  ];
}

function limitsTarget(cases: readonly CaseResult[]): Target {
  const spread = (name: string): number => {
    const values = cases.map((item) => medianOf(item, name, time));
    return Math.max(...values) / Math.min(...values);
  };
  const target = atMost("cost per task over limits 1 to 1,000,000, most to least", 2.5, [spread(own)]);
  return { ...target, measured: `${target.measured}; the hand-written loops: ${format(spread("loops"))}` };
}

function httpTargets([item]: readonly CaseResult[], [more]: readonly CaseResult[]): Target[] {
  const peakRatio = (of: CaseResult | undefined): number =>
    medianOf(of, own, "peak MB") / medianOf(of, "semaphore", "peak MB");
  const memory = atMost("the same: peak memory over the semaphore's", 0.67, [peakRatio(item)]);
  return [
    atMost("10,000 HTTP requests: wall time over the ideal", 1.03, [medianOf(item, own, "times ideal")]),
    { ...memory, measured: `${memory.measured}; at 100,000 requests: ${format(peakRatio(more))}` },
  ];
}

function importTarget([item]: readonly CaseResult[]): Target {
  const [mine, empty, byPath] = ["as-completed-limit", "empty-module", "./empty-module/index.js"].map(
    (name) => medianOf(item, name, "ms"),
  ) as [number, number, number];
  const target = atMost("importing the ponyfill over importing an empty module", 1, [mine - empty], " ms");
  const measured = `${target.measured}; over an empty module imported by its path: ${format(mine - byPath)} ms`;
  return { ...target, measured };
}

/** The targets that the results at hand say something of, in the order in which they were set. */
export function targetsOf(results: readonly ScenarioResult[]): Target[] {
  const cases = (name: string): readonly CaseResult[] =>
    results.find(({ scenario }) => scenario === name)?.cases ?? [];
  const has = (...names: string[]): boolean => names.every((name) => cases(name).length > 0);
  const targets: Target[] = [];
  if (has("overhead")) targets.push(...overheadTargets(cases("overhead")));
  if (has("async-sources")) {
    const ratios = floorRatios(cases("async-sources"));
    targets.push(atMost("the same for async sources, limits 1, 10, 1,000 and 100,000", 1.4, ratios));
  }
  if (has("peers")) targets.push(...peerTargets(cases("peers"), cases("overhead")));
  if (has("limits")) targets.push(limitsTarget(cases("limits")));
  if (has("memory")) {
    const at = (count: number): number =>
      medianOf(
        cases("memory").find((item) => item.count === count),
        own,
        "heap MB",
      );
    const growth = at(10_000_000) - at(100_000);
    targets.push(atMost("heap at 10,000,000 tasks over that at 100,000", 1, [growth], " MB"));
  }
  if (has("slots")) {
    const [item] = cases("slots");
    const ratio = medianOf(item, own, "bytes per slot") / medianOf(item, "loops", "bytes per slot");
    targets.push(atMost("memory per slot at limit 100,000, over the hand-written loops", 1.2, [ratio]));
  }
  if (has("http")) targets.push(...httpTargets(cases("http"), cases("http-100k")));
  if (has("http-100k", "http-1m")) {
    const peak = (name: string): number => medianOf(cases(name)[0], own, "peak MB");
    const what = "1,000,000 HTTP requests: peak memory over that of 100,000";
    targets.push(atMost(what, 1.1, [peak("http-1m") / peak("http-100k")]));
  }
  if (has("import")) targets.push(importTarget(cases("import")));
  return targets;
}
