// What the README of the repository and that of the package say of the benchmarks: quoted from the kept results, so that it cannot differ.
import { markdownTable } from "markdown-table";
import { fastest, iteratorPeers, listed, medianOf, overFloor, own } from "./comparisons.ts";
import { contestants, peers, titleOf } from "./contestants.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";
import { format } from "./tables.ts";

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
    return [title, ...ratios];
  });
  return [
    "Time per task relative to hand-written loops and a bare `for await` over as many results:",
    markdownTable([["tasks", ...limits.map((limit) => `limit ${count(limit)}`)], ...rows], {
      align: ["l", "r", "r", "r"],
    }),
  ].join("\n\n");
}

/** Those who are faster in one case at least, and the fastest that give an async iterator as Promise.asCompleted does. */
function peersTable(cases: readonly CaseResult[]): string {
  const ratio = (item: CaseResult, name: string): number => fastest(item, [name])?.ratio ?? NaN;
  const shown = peers.filter(
    (name) =>
      cases.some((item) => ratio(item, name) < 1) ||
      cases.some((item) => fastest(item, iteratorPeers)?.name === name),
  );
  const styles = {
    "async iterator": "an async iterator",
    collects: "all results at the end",
    callback: "a call for each",
    floor: "",
  };
  const style = (name: string): string => styles[contestants[name]?.style ?? "floor"];
  const rows = shown
    .sort(
      (a, b) =>
        Math.min(...cases.map((item) => ratio(item, a))) - Math.min(...cases.map((item) => ratio(item, b))),
    )
    .map((name) => [titleOf(name), style(name), ...cases.map((item) => `${format(ratio(item, name))} ×`)]);
  return [
    "Time per task of other ways relative to `Promise.asCompleted`, where all tasks take equally long. Below 1 they are " +
      "faster. Shown are all that are faster anywhere, and the fastest that gives an async iterator:",
    markdownTable([["", "gives", ...cases.map(({ label }) => label)], ...rows], {
      align: ["l", "l", ...cases.map(() => "r")],
    }),
  ].join("\n\n");
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
  const times = (names: readonly string[]): string =>
    listed(
      names
        .map((name) => medianOf(item, name, "ms"))
        .sort((a, b) => a - b)
        .map(format),
    );
  const others = item.results.map(({ contestant }) => contestant).filter((name) => name !== own);
  const ordered = others.filter((name) => contestants[name]?.ordered === true);
  const unordered = others.filter((name) => contestants[name]?.ordered !== true);
  return (
    `- ${count(item.count)} tasks of which a few take very long: ${times([own])} ms with \`Promise.asCompleted\`, ` +
    unordered.map((name) => `${times([name])} ms with ${titleOf(name)}, `).join("") +
    `${times(ordered)} ms with pools that deliver in input order and with batches.`
  );
}

const parts: readonly (readonly [scenario: string, write: (cases: readonly CaseResult[]) => string])[] = [
  ["overhead", overheadTable],
  ["peers", peersTable],
  ["memory", memoryLine],
  ["heavy-tail", heavyTailLine],
];

/** The summary in Markdown. */
export function summaryOf(results: readonly ScenarioResult[]): string {
  return parts
    .flatMap(([name, write]) => {
      const cases = results.find(({ scenario }) => scenario === name)?.cases;
      return cases === undefined ? [] : [write(cases)];
    })
    .join("\n\n");
}
