import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pointsOf } from "../src/plots.ts";
import type { CaseResult } from "../src/run.ts";
import { documentsOf } from "../src/report.ts";
import { kept } from "../src/results.ts";
import type { ScenarioResult } from "../src/results.ts";
import { scenarios } from "../src/scenarios.ts";
import type { Scenario } from "../src/scenarios.ts";
import { overheadTable } from "../src/summary.ts";
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

test("a target has every figure that was measured for it", () => {
  expect(targetsOf([overhead])).toEqual([
    { what: "time over the floor, settled tasks, limits 10, 1,000, 100,000", most: 1.25, measured: [1.2] },
    { what: "at limit 1: settled, async, immediate", most: 1.4, measured: [1.5] },
  ]);
});

test("the fastest peer is what counts, and one that fails is not the fastest", () => {
  const peers = result(
    "peers",
    item(10, { "as-completed": [100], "p-map-iterable": [250], batches: [80], race: "out of memory" }),
  );
  expect(targetsOf([peers]).map(({ measured }) => measured)).toEqual([[0.4], [1.25], [0.4]]);
  const table = renderMarkdown(named("peers"), peers).replaceAll(/ +/g, " ");
  expect(table).toContain("| Promise.race pool | fails: out of memory |");
  expect(table).toContain("| p-map: pMapIterable | 250 (2.50 ×) |");
});

test("what an import costs is measured against an empty module", () => {
  const milliseconds = (contestant: string, value: number) => ({ contestant, figures: { ms: [value] } });
  const results = [milliseconds("as-completed-limit", 2), milliseconds("empty-module", 1.5)];
  const cold = { label: "cold", limit: 0, count: 0, results };
  expect(targetsOf([result("import", cold)]).map(({ measured }) => measured)).toEqual([[0.5]]);
});

test("the documents say what the kept results say", { timeout: 60_000 }, async () => {
  const documents = await documentsOf(kept());
  expect(documents.size).toBe(2);
  for (const [file, text] of documents) expect(text, file).toBe(readFileSync(file, "utf8"));
});

test("the table for the package's README has the time over the floor", () => {
  const table = overheadTable(overhead.cases).replaceAll(/ +/g, " ");
  expect(table).toContain("| settled promises | 1.20 |");
});

test("a plot has a point for each contestant that did the job", () => {
  const cases = [item(10, { "as-completed": [3, 1, 2], race: "out of memory" })];
  expect(pointsOf(cases, figure, ({ limit }) => limit)).toEqual([
    { contestant: "Promise.asCompleted", case: "limit 10", x: 10, y: 2 },
  ]);
});
