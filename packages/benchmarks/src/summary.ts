// What the README of the repository says of the benchmarks: quoted from the kept results, so that it cannot differ.
import { contestants, peers, titleOf } from "./contestants.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";
import { summarize, summarizeRatio } from "./statistics.ts";
import { figuresOf, format, overFloor } from "./tables.ts";

const time = "ns per task";
const own = "as-completed";
const begin = "<!-- begin: written by `pnpm bench --report` -->";
const end = "<!-- end -->";

function median(item: CaseResult, contestant: string, figure: string): number {
  return summarize(figuresOf(item, contestant, figure)).median;
}

/** "a", "a and b", "a, b and c". */
function listed(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(", "), texts.at(-1)].filter(Boolean).join(" and ");
}

function overheadLine(cases: readonly CaseResult[]): string {
  const at = [10, 1000, 100_000];
  const ratios = ["settled", "async", "immediate"].map((kind) =>
    at
      .map((limit) => cases.find((item) => item.kind === kind && item.limit === limit))
      .map((item) => (item === undefined ? NaN : (overFloor(item, time)?.median ?? NaN)))
      .map(format),
  );
  const [settled, async, immediate] = ratios.map(listed) as [string, string, string];
  return (
    `A task costs, at limits of ${listed(at.map((limit) => limit.toLocaleString("en")))}, ${settled} times as much as in hand-written ` +
    `loops and a bare \`for await\` over as many results if it is settled already, ${async} times if it is an async function, ` +
    `and ${immediate} times if it waits for \`setImmediate\`.`
  );
}

function peersLine(cases: readonly CaseResult[]): string {
  const fastest = cases.map((item) => {
    const mine = figuresOf(item, own, time);
    const [first] = peers
      .filter((name) => contestants[name]?.style === "async iterator")
      .map((name) => ({ name, values: figuresOf(item, name, time) }))
      .filter(({ values }) => values.length > 0)
      .map(({ name, values }) => ({ name, ratio: summarizeRatio(values, mine).median }))
      .sort((a, b) => a.ratio - b.ratio);
    return first ?? { name: "nobody", ratio: NaN };
  });
  const ratios = fastest.map(({ ratio }) => ratio);
  const names = [...new Set(fastest.map(({ name }) => titleOf(name)))];
  return (
    `It is ${format(Math.min(...ratios))} to ${format(Math.max(...ratios))} times as fast as the fastest library that gives ` +
    `an async iterator (${listed(names)}).`
  );
}

function memoryLine(cases: readonly CaseResult[]): string {
  const sorted = [...cases].sort((a, b) => a.count - b.count);
  const [least, most] = [sorted[0], sorted.at(-1)] as [CaseResult, CaseResult];
  return (
    `With ${most.count.toLocaleString("en")} tasks the heap holds ${format(median(most, own, "heap MB"))} MB more than before, ` +
    `with ${least.count.toLocaleString("en")} ${format(median(least, own, "heap MB"))} MB, at a limit of ${most.limit.toLocaleString("en")}.`
  );
}

function heavyTailLine([item]: readonly CaseResult[]): string {
  if (item === undefined) return "";
  const others = item.results.filter(
    ({ contestant, figures }) => contestants[contestant]?.ordered === true && figures["ms"] !== undefined,
  );
  const times = others.map(({ contestant }) => median(item, contestant, "ms"));
  const [fastest, slowest] = [Math.min(...times), Math.max(...times)].map(format) as [string, string];
  return (
    `${item.count.toLocaleString("en")} tasks of which a few take very long are done in ${format(median(item, own, "ms"))} ms, ` +
    `where pools that deliver in input order, and batches, take ${fastest} to ${slowest} ms.`
  );
}

const lines: readonly (readonly [string, (cases: readonly CaseResult[]) => string])[] = [
  ["overhead", overheadLine],
  ["peers", peersLine],
  ["memory", memoryLine],
  ["heavy-tail", heavyTailLine],
];

/** The summary as a Markdown list. */
export function summaryOf(results: readonly ScenarioResult[]): string {
  return lines
    .flatMap(([name, line]) => {
      const cases = results.find(({ scenario }) => scenario === name)?.cases;
      return cases === undefined ? [] : [`- ${line(cases)}`];
    })
    .join("\n");
}

/** Puts the summary between its marks in a text. */
export function withSummary(text: string, summary: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`there must be ${begin} and after it ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${summary}\n\n${text.slice(to)}`;
}
