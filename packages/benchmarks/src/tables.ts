// The table of a scenario, for the terminal and for the report.
import Table from "cli-table3";
import { markdownTable } from "markdown-table";
import { figuresOf, overFloor, own, resultOf } from "./comparisons.ts";
import { titleOf } from "./contestants.ts";
import type { CaseResult } from "./run.ts";
import type { ScenarioResult } from "./results.ts";
import type { Scenario } from "./scenarios.ts";
import { summarize, summarizeRatio } from "./statistics.ts";

export type Rows = readonly (readonly string[])[];

export function format(value: number): string {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // What is rounded to zero has no sign.
    signDisplay: "negative",
  });
}

function cell(item: CaseResult, contestant: string, figure: string, compare: boolean): string {
  const result = resultOf(item, contestant);
  if (result === undefined) return "";
  if (result.failure !== undefined) return `fails: ${result.failure.replaceAll("|", "/")}`;
  const values = result.figures[figure] ?? [];
  if (values.length === 0) return "";
  const mine = figuresOf(item, own, figure);
  const value = format(summarize(values).median);
  if (!compare || contestant === own || mine.length === 0) return value;
  return `${value} (${format(summarizeRatio(values, mine).median)} ×)`;
}

/** Cases side by side, or where there is one only, its figures; the fastest first. */
export function rowsOf(scenario: Scenario, { cases }: ScenarioResult): Rows {
  const columns = cases.flatMap((item) =>
    scenario.figures.map((figure) => ({ item, figure, head: cases.length === 1 ? figure : item.label })),
  );
  const names = [...new Set(cases.flatMap(({ results }) => results.map(({ contestant }) => contestant)))];
  const [first] = columns;
  const key = (name: string): number => {
    const values = first === undefined ? [] : figuresOf(first.item, name, first.figure);
    return values.length === 0 ? Infinity : summarize(values).median;
  };
  if (scenario.floor !== true) names.sort((a, b) => key(a) - key(b));
  const rows = names.map((name) => [
    titleOf(name),
    ...columns.map(({ item, figure }) => cell(item, name, figure, scenario.floor !== true)),
  ]);
  if (scenario.floor === true) {
    rows.push([
      "Promise.asCompleted over the floor, median (quartiles)",
      ...columns.map(({ item }) => {
        const ratio = overFloor(item);
        return ratio === undefined
          ? ""
          : `**${format(ratio.median)}** (${format(ratio.low)} to ${format(ratio.high)})`;
      }),
    ]);
  }
  return [
    [scenario.figures.length === 1 ? (scenario.figures[0] ?? "") : "", ...columns.map(({ head }) => head)],
    ...rows,
  ];
}

/** A table with its longer side downwards: many cases and few contestants are easier to read that way. */
function upright(rows: Rows): Rows {
  const [head = []] = rows;
  return head.length > 6 ? head.map((_, column) => rows.map((row) => row[column] ?? "")) : rows;
}

export function renderTable(scenario: Scenario, result: ScenarioResult): string {
  const [head = [], ...rows] = upright(rowsOf(scenario, result));
  const table = new Table({ head: [...head], style: { head: [], border: [] }, wordWrap: true });
  table.push(...rows.map((row) => row.map((text) => text.replaceAll("**", ""))));
  return `\n${scenario.title}\n${table.toString()}`;
}

export function renderMarkdown(scenario: Scenario, result: ScenarioResult): string {
  const rows = upright(rowsOf(scenario, result));
  return markdownTable(rows, { align: (rows[0] ?? []).map((_, column) => (column === 0 ? null : "r")) });
}
