// The compatibility table of the reference, from the results in the conformance report.
import { markdownTable } from "markdown-table";

/** The cells of a row of a Markdown table. */
function cells(row: string): string[] {
  return row
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

const names: Readonly<Record<string, string>> = {
  chromium: "Chromium (Chrome, Edge)",
  firefox: "Firefox",
  webkitgtk: "WebKitGTK (the engine of Safari)",
  node: "Node.js",
  deno: "Deno",
  bun: "Bun",
  quickjs: "QuickJS",
  "quickjs-ng": "QuickJS-ng",
};

interface Support {
  readonly engine: string;
  readonly version: string;
  readonly passed: number;
  readonly total: number;
}

/** What each engine makes of the polyfill: the best of its builds counts, since one of them is enough. */
function supportOf(row: Readonly<Record<string, string>>): Support | undefined {
  const [id = "", version = ""] = (row["Engine"] ?? "").split(" ");
  const engine = names[id] ?? names[id.replace(/-\d+$/, "")];
  if (engine === undefined) return undefined;
  const builds = ["ESM", "script"].flatMap((build) => {
    const match = /^([\d,]+) of ([\d,]+)$/.exec(row[build] ?? "");
    return match ? [match.slice(1).map((number) => Number(number.replaceAll(",", "")))] : [];
  });
  const [passed = 0, total = 0] =
    builds.sort((a, b) => (b[0] ?? 0) / (b[1] ?? 1) - (a[0] ?? 0) / (a[1] ?? 1))[0] ?? [];
  return { engine, version, passed, total };
}

/** The table as Markdown; `report` is the text of the conformance report. */
export function compatibilityTable(report: string): string {
  const lines = report.split("\n");
  const start = lines.findIndex((line) => /^\| Engine +\|/.test(line));
  if (start === -1) throw new Error("the conformance report has no table that begins with a column `Engine`");
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  const [head = "", , ...rows] = lines.slice(start, end);
  const columns = cells(head);
  const support = rows
    .map((row) => supportOf(Object.fromEntries(cells(row).map((cell, i) => [columns[i] ?? "", cell]))))
    .filter((entry) => entry !== undefined);
  if (support.length === 0) throw new Error("the conformance report has no results of an engine");
  const body = support.map(({ engine, version, passed, total }) => {
    // No polyfill passes the few tests that call a method of one realm on an iterator of another.
    const verdict = passed / total >= 0.99 ? "Yes" : "In part";
    return [engine, version, verdict, `${passed} of ${total}`];
  });
  const date = /^Passed runs on (\d{4}-\d{2}-\d{2})/m.exec(report)?.[1];
  return [
    markdownTable([["Engine", "Version", "With the polyfill", "Tests passed"], ...body], {
      align: ["l", "l", "l", "r"],
      alignDelimiters: false,
    }),
    "",
    ...(date === undefined ? [] : [`As of ${date}.`]),
  ].join("\n");
}
