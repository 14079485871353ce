// What the README of the repository and that of the package say of the benchmarks, for better and for worse. It is
// quoted from the kept results, so that it cannot differ.
import { markdownTable } from "markdown-table";
import { fastest, iteratorPeers, listed, medianOf, overFloor, own, ratioOf } from "./comparisons.ts";
import { contestants, peers, titleOf } from "./contestants.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";
import { format } from "./tables.ts";

function count(value: number): string {
  return value.toLocaleString("en");
}

const kinds: Readonly<Record<string, string>> = {
  settled: "settled promises",
  async: "async functions",
  immediate: "`setImmediate`",
};

function overheadTable(cases: readonly CaseResult[]): string {
  const limits = [10, 1000, 100_000];
  const rows = Object.entries(kinds).map(([kind, title]) => {
    const ratios = limits
      .map((limit) => cases.find((item) => item.kind === kind && item.limit === limit))
      .map((item) => `${format((item && overFloor(item)?.median) ?? NaN)} ×`);
    return [title, ...ratios];
  });
  const head = ["tasks", ...limits.map((limit) => `limit ${count(limit)}`)];
  return [
    "The time per task, relative to hand-written loops and a bare `for await` over as many results:",
    markdownTable([head, ...rows], { align: [null, "r", "r", "r"] }),
    "",
  ].join("\n\n");
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

/** Where a peer takes less time, and how much less. */
function fasterPeersLine(cases: readonly CaseResult[]): string {
  const faster = peers
    .map((name) => ({ name, won: cases.filter((item) => ratioOf(item, name) < 1) }))
    .filter(({ won }) => won.length > 0)
    .map(({ name, won }) => {
      const ratios = won.map((item) => ratioOf(item, name));
      const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
      const range = [...new Set([least, most].map(format))].join(" to ");
      const where = listed([...new Set(won.map(({ kind = "" }) => kinds[kind] ?? kind))]);
      return { least, text: `${titleOf(name)} ${range}${won.length < cases.length ? ` (${where})` : ""}` };
    })
    .sort((a, b) => a.least - b.least);
  if (faster.length === 0) return "";
  return (
    "- Other styles can be faster when all tasks take equally long. Relative to its time they take: " +
    `${listed(faster.map(({ text }) => text))}.`
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
  const rivals = item.results.map(({ contestant }) => contestant).filter((name) => name !== own);
  const milliseconds = (name: string) => medianOf(item, name, "ms");
  const waiting = rivals.filter((name) => contestants[name]?.ordered === true);
  const others = rivals.filter((name) => !waiting.includes(name));
  const times = waiting.map(milliseconds).sort((a, b) => a - b);
  return (
    `- ${count(item.count)} tasks, of which a few take very long, are done in ${format(milliseconds(own))} ms. ` +
    others.map((name) => `${titleOf(name)} takes ${format(milliseconds(name))} ms. `).join("") +
    `Pools that deliver in input order, and batches, wait for the slowest and take ${listed(times.map(format))} ms.`
  );
}

const parts: readonly (readonly [scenario: string, write: (cases: readonly CaseResult[]) => string])[] = [
  ["overhead", overheadTable],
  ["peers", peersLine],
  ["peers", fasterPeersLine],
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
    .filter((text) => text !== "")
    .join("\n");
}
