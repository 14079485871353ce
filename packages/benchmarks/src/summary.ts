// What the README of the repository and that of the package say of the benchmarks: quoted from the kept results, so that it cannot differ.
import { format as prettify } from "prettier";
import { fastest, iteratorPeers, listed, medianOf, overFloor, own } from "./comparisons.ts";
import { contestants, titleOf } from "./contestants.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";
import { format } from "./tables.ts";

const begin = "<!-- begin: written by `pnpm bench --report` -->";
const end = "<!-- end -->";

function count(value: number): string {
  return value.toLocaleString("en");
}

function overheadTable(cases: readonly CaseResult[]): string {
  const limits = [10, 1000, 100_000];
  const rows = [
    ["settled", "settled promises"],
    ["async", "async functions"],
    ["immediate", "`setImmediate`"],
  ].map(([kind, title = ""]) => {
    const ratios = limits
      .map((limit) => cases.find((item) => item.kind === kind && item.limit === limit))
      .map((item) => `${format((item && overFloor(item)?.median) ?? NaN)} ×`);
    return `| ${title} | ${ratios.join(" | ")} |`;
  });
  return [
    "The time that a task takes, over that in hand-written loops and a bare `for await` over as many results:\n",
    `| tasks | ${limits.map((limit) => `limit ${count(limit)}`).join(" | ")} |`,
    `| --- | ${limits.map(() => "---:").join(" | ")} |`,
    ...rows,
    "",
  ].join("\n");
}

function peersLine(cases: readonly CaseResult[]): string {
  const rivals = cases.flatMap((item) => fastest(item, iteratorPeers) ?? []);
  const ratios = rivals.map(({ ratio }) => ratio);
  const names = [...new Set(rivals.map(({ name }) => titleOf(name)))];
  return (
    `- \`Promise.asCompleted\` is ${format(Math.min(...ratios))} to ${format(Math.max(...ratios))} times as fast as the fastest library that gives ` +
    `an async iterator (${listed(names)}).`
  );
}

function memoryLine(cases: readonly CaseResult[]): string {
  const sorted = [...cases].sort((a, b) => a.count - b.count);
  const [least, most] = [sorted[0], sorted.at(-1)] as [CaseResult, CaseResult];
  const [little, much] = [least, most].map((item) => format(medianOf(item, own, "heap MB"))) as [
    string,
    string,
  ];
  return (
    `- With ${count(most.count)} tasks the heap holds ${much} MB more than before, with ${count(least.count)} ${little} MB, ` +
    `at a limit of ${count(most.limit)}.`
  );
}

function heavyTailLine([item]: readonly CaseResult[]): string {
  if (item === undefined) return "";
  const ordered = item.results.filter(({ contestant }) => contestants[contestant]?.ordered === true);
  const times = ordered.map(({ contestant }) => medianOf(item, contestant, "ms")).sort((a, b) => a - b);
  return (
    `- ${count(item.count)} tasks of which a few take very long are done in ${format(medianOf(item, own, "ms"))} ms, where pools ` +
    `that deliver in input order, and batches, take ${listed(times.map(format))} ms.`
  );
}

const parts: readonly (readonly [scenario: string, write: (cases: readonly CaseResult[]) => string])[] = [
  ["overhead", overheadTable],
  ["peers", peersLine],
  ["memory", memoryLine],
  ["heavy-tail", heavyTailLine],
];

/** The summary in Markdown. */
export async function summaryOf(results: readonly ScenarioResult[]): Promise<string> {
  const text = parts
    .flatMap(([name, write]) => {
      const cases = results.find(({ scenario }) => scenario === name)?.cases;
      return cases === undefined ? [] : [write(cases)];
    })
    .join("\n");
  return (await prettify(text, { parser: "markdown" })).trim();
}

/** Puts the summary between its marks in a text. */
export function withSummary(text: string, summary: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`there must be ${begin} and after it ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${summary}\n\n${text.slice(to)}`;
}
