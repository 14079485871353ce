// What the runner says when all is run.
import { fileURLToPath } from "node:url";
import { writeGenerated } from "@as-completed-limit/markdown/generated";
import { markdownTable } from "markdown-table";
import type { Report, Result } from "./run.ts";

/** Puts the shards of an engine's runs with one build together. */
export function merge(reports: readonly Report[]): Report[] {
  const merged = new Map<string, Report>();
  for (const report of reports) {
    const key = `${report.engine}\n${report.build}`;
    const results = [...(merged.get(key)?.results ?? []), ...report.results];
    merged.set(key, { ...report, results: results.sort(byPath) });
  }
  return [...merged.values()];
}

function byPath(a: Result, b: Result): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

interface Counts {
  readonly passed: number;
  /** The runs that could pass: all but those for which the engine lacks a feature. */
  readonly total: number;
  readonly expected: number;
  readonly notApplicable: number;
}

export function countsOf({ results }: Report): Counts {
  const count = (outcome: Result["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  const notApplicable = count("not applicable");
  return {
    passed: count("passed"),
    total: results.length - notApplicable,
    expected: count("failed as expected"),
    notApplicable,
  };
}

export function summaryOf(report: Report): string {
  const { passed, total, expected, notApplicable } = countsOf(report);
  const rest = [
    ...(expected > 0 ? [`${expected} failed as expected`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} not applicable (${lackingOf(report)})`] : []),
  ];
  const name = `${report.engine} ${report.version}, ${report.build}`;
  return `${name}: ${[`${passed} of ${total} passed`, ...rest].join(", ")}`;
}

function lackingOf({ results }: Report): string {
  const lacking = results.filter(({ outcome }) => outcome === "not applicable").map(({ message }) => message);
  return [...new Set(lacking)].join(", ");
}

export function* failures(reports: readonly Report[]): Generator<string> {
  for (const { engine, build, results } of reports) {
    for (const { path, mode, outcome, message } of results) {
      if (outcome === "failed") yield `${engine}, ${build}: ${path} (${mode})\n  ${message}`;
    }
  }
}

const readme = fileURLToPath(new URL("../README.md", import.meta.url));

/** The Markdown table of passed runs: a row for each engine, a column for each build. */
export function tableOf(reports: readonly Report[], date: string): string {
  const builds = [...new Set(reports.map(({ build }) => build))];
  const rows = [...new Set(reports.map(({ engine }) => engine))].map((engine) => {
    const own = reports.filter((report) => report.engine === engine);
    const cells = builds.map((build) => {
      const report = own.find((candidate) => candidate.build === build);
      if (report === undefined) return "";
      const { passed, total } = countsOf(report);
      return `${passed} of ${total}`;
    });
    return [`${engine} ${own[0]?.version.replace(/^(.{16}).+/, "$1…")}`, ...cells];
  });
  const table = markdownTable([["Engine", ...builds], ...rows], { align: ["l", ...builds.map(() => "r")] });
  return `Passed runs on ${date}, each test in strict and in sloppy mode:\n\n${table}`;
}

export async function writeTable(reports: readonly Report[]): Promise<void> {
  const table = tableOf(reports, new Date().toISOString().slice(0, 10));
  await writeGenerated(readme, "`pnpm conformance --all --write`", table);
}
