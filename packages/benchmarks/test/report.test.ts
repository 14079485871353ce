import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pointsOf } from "../src/plots.ts";
import type { CaseResult } from "../src/run.ts";
import { documentsOf } from "../src/report.ts";
import { kept } from "../src/results.ts";
import type { ScenarioResult } from "../src/results.ts";
import { scenarios } from "../src/scenarios.ts";
import type { Scenario } from "../src/scenarios.ts";
import { summaryOf } from "../src/summary.ts";
import { renderMarkdown } from "../src/tables.ts";
import { targetsOf } from "../src/targets.ts";

const figure = "ns per task";

function item(limit: number, times: Readonly<Record<string, number[] | string>>): CaseResult {
  const results = Object.entries(times).map(([contestant, values]) =>
    typeof values === "string"
      ? { contestant, figures: {}, failure: values }
      : { contestant, figures: { [figure]: values } },
  );
  return { label: `limit ${limit}`, limit, count: 100, kind: "settled", results };
}

function result(scenario: string, ...cases: CaseResult[]): ScenarioResult {
  const machine = { date: "2026-01-01", engine: "Node 24", processor: "one", cores: 2, memoryGB: 1, load: 0 };
  return { ...machine, scenario, rounds: 1, seconds: 1, cases };
}

function named(name: string): Scenario {
  return scenarios.find((scenario) => scenario.name === name) as Scenario;
}

const overhead = result(
  "overhead",
  item(1, { "as-completed": [150], loops: [60], "for-await": [40] }),
  item(10, { "as-completed": [120], loops: [60], "for-await": [40] }),
);

test("the floor is the loops and the bare for await together", () => {
  expect(renderMarkdown(named("overhead"), overhead)).toContain("**1.20**");
});

test("a target is reached or not, by its worst case", () => {
  const [settled, ...more] = targetsOf([overhead]);
  expect(settled).toMatchObject({ target: "≤ 1.25", reached: true });
  expect(settled?.measured).toMatch(/^1\.20; the shortest/);
  expect(more.find(({ what }) => what.startsWith("the same at limit 1"))).toMatchObject({
    measured: "1.50",
    reached: false,
  });
});

test("the fastest peer is named, and one that fails is not the fastest", () => {
  const peers = result(
    "peers",
    item(10, { "as-completed": [100], "p-map-iterable": [250], batches: [90], race: "out of memory" }),
  );
  expect(targetsOf([peers])).toMatchObject([
    { measured: expect.stringContaining("2.50 × (p-map: pMapIterable); half of") as string, reached: true },
    { measured: "0.90 × (Promise.all in batches)", reached: false },
    { measured: "2.50 × (p-map: pMapIterable)", reached: true },
  ]);
  const table = renderMarkdown(named("peers"), peers).replaceAll(/ +/g, " ");
  expect(table).toContain("| Promise.race pool | fails: out of memory |");
  expect(table).toContain("| p-map: pMapIterable | 250 (2.50 ×) |");
});

test("what an import costs is measured against the same kind of import", () => {
  const milliseconds = (contestant: string, value: number) => ({ contestant, figures: { ms: [value] } });
  const results = [
    milliseconds("as-completed-limit", 2),
    milliseconds("empty-module", 1.5),
    milliseconds("./empty-module/index.js", 0.5),
  ];
  const cold = { label: "cold", limit: 0, count: 0, results };
  expect(targetsOf([result("import", cold)])).toMatchObject([
    { measured: "0.50 ms; over an empty module imported by its path: 1.50 ms", reached: true },
  ]);
});

test("the documents say what the kept results say", { timeout: 60_000 }, async () => {
  const documents = await documentsOf(kept());
  expect(documents.size).toBe(3);
  for (const [file, text] of documents) expect(text, file).toBe(readFileSync(file, "utf8"));
});

test("the summary says who is faster, and where", () => {
  const peers = result(
    "peers",
    item(10, { "as-completed": [100], "p-map-iterable": [250], batches: [90], "p-limit": [400] }),
    item(20, { "as-completed": [100], "p-map-iterable": [150], batches: [120], "p-limit": [400] }),
  );
  expect(summaryOf([peers])).toContain("they take: Promise.all in batches 0.90 (settled promises).");
});

test("a plot has a point for each contestant that did the job", () => {
  const cases = [item(10, { "as-completed": [3, 1, 2], race: "out of memory" })];
  expect(pointsOf(cases, figure, ({ limit }) => limit)).toEqual([
    { contestant: "Promise.asCompleted", case: "limit 10", x: 10, y: 2 },
  ]);
});
