// What was aimed at, and what was measured. A figure is a ratio or has its unit, and smaller is better.
import { fastest, iteratorPeers, medianOf, overFloor, own, time } from "./comparisons.ts";
import { peers } from "./contestants.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";

export interface Target {
  readonly what: string;
  readonly most: number;
  readonly measured: readonly number[];
}

/** The targets of which the results at hand say something, in the order in which they were set. */
export function targetsOf(results: readonly ScenarioResult[]): Target[] {
  const cases = (name: string): readonly CaseResult[] =>
    results.find(({ scenario }) => scenario === name)?.cases ?? [];
  const overheads = (name: string, fits: (item: CaseResult) => boolean = () => true): number[] =>
    cases(name)
      .filter(fits)
      .flatMap((item) => overFloor(item)?.median ?? []);
  const over = (names: readonly string[]): number[] =>
    cases("peers").flatMap((item) => {
      const rival = fastest(item, names);
      return rival === undefined ? [] : [1 / rival.ratio];
    });
  const ofOne = (name: string, figure: string, contestant: string = own): number =>
    medianOf(cases(name)[0], contestant, figure);
  const times = cases("limits").map((item) => medianOf(item, own, time));
  const heap = (count: number): number =>
    medianOf(
      cases("memory").find((item) => item.count === count),
      own,
      "heap MB",
    );
  const targets: readonly (readonly [what: string, most: number, measured: readonly number[]])[] = [
    ...["settled", "async", "immediate"].map(
      (kind) =>
        [
          `time over the floor, ${kind} tasks, limits 10, 1,000, 100,000`,
          1.25,
          overheads("overhead", (item) => item.limit > 1 && item.kind === kind),
        ] as const,
    ),
    ["at limit 1: settled, async, immediate", 1.4, overheads("overhead", ({ limit }) => limit === 1)],
    ["async sources, limits 1, 10, 1,000, 100,000", 1.4, overheads("async-sources")],
    ["time over the fastest async iterator's", 0.5, over(iteratorPeers)],
    ["time over the fastest peer's", 1, over(peers)],
    ["the same without batches", 1, over(peers.filter((name) => name !== "batches"))],
    ["longest time over shortest, limits 1 to 1,000,000", 2.5, [Math.max(...times) / Math.min(...times)]],
    ["heap for 10,000,000 tasks, less that for 100,000, in MB", 1, [heap(10_000_000) - heap(100_000)]],
    [
      "memory per slot over that of hand-written loops",
      1.2,
      [ofOne("slots", "bytes per slot") / ofOne("slots", "bytes per slot", "loops")],
    ],
    ["10,000 HTTP requests: time over the ideal", 1.03, [ofOne("http", "times ideal")]],
    ...(["http", "http-100k"] as const).map(
      (name) =>
        [
          `${name === "http" ? "10,000" : "100,000"} HTTP requests: peak memory over the semaphore's`,
          0.67,
          [ofOne(name, "peak MB") / ofOne(name, "peak MB", "semaphore")],
        ] as const,
    ),
    [
      "1,000,000 HTTP requests: peak memory over that of 100,000",
      1.1,
      [ofOne("http-1m", "peak MB") / ofOne("http-100k", "peak MB")],
    ],
    [
      "import of the ponyfill over that of an empty module, in ms",
      1,
      [ofOne("import", "ms", "as-completed-limit") - ofOne("import", "ms", "empty-module")],
    ],
  ];
  return targets
    .map(([what, most, measured]) => ({ what, most, measured }))
    .filter(({ measured }) => measured.length > 0 && measured.every(Number.isFinite));
}
