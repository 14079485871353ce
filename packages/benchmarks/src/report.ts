// Writes the figures in README.md, its plots, and the table that the package's README quotes from the results that are
// kept. What the figures mean is not written here: it stands in these files, around the generated parts.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { replaceAllGenerated } from "@as-completed-limit/markdown/generated";
import { markdownTable } from "markdown-table";
import { lines, marks, pointsOf } from "./plots.ts";
import { kept, versions } from "./results.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";
import { scenarios } from "./scenarios.ts";
import type { Scenario } from "./scenarios.ts";
import { overheadTable } from "./summary.ts";
import { format, renderMarkdown } from "./tables.ts";
import { targetsOf } from "./targets.ts";

const root = new URL("../", import.meta.url);

type Plot = (cases: readonly CaseResult[]) => Promise<string>;

/** The plots as SVG, by the scenario that they belong to. */
const plots: Readonly<Record<string, Plot>> = {
  peers: (cases) => {
    const last = cases.find(({ label }) => label.startsWith("async functions, limit 1,000")) ?? cases[0];
    return marks(
      pointsOf(last === undefined ? [] : [last], "ns per task", ({ count }) => count),
      `ns per task (${last?.label ?? ""})`,
    );
  },
  limits: (cases) =>
    lines(
      pointsOf(cases, "ns per task", ({ limit }) => limit),
      "limit",
      "ns per task",
      1,
    ),
  counts: (cases) =>
    lines(
      pointsOf(cases, "ns per task", ({ count }) => count),
      "tasks",
      "ns per task",
      1,
    ),
  memory: (cases) =>
    lines(
      pointsOf(cases, "heap MB", ({ count }) => count),
      "tasks",
      "MB held",
      0.01,
    ),
};

/** What the README says of a scenario's results; what is measured, and why, people write around it. */
function section(scenario: Scenario, result: ScenarioResult): string {
  const { rounds, engine, date, load, cores, seconds } = result;
  const medians = rounds === 1 ? "One round" : `Medians of ${rounds} rounds`;
  return [
    renderMarkdown(scenario, result),
    ...(scenario.name in plots ? [`![${scenario.name}](plots/${scenario.name}.svg)`] : []),
    `${medians}, ${engine}, ${date}, load ${load} on ${cores} cores before, ${Math.round(seconds)} s. Again: \`pnpm bench ${scenario.name}\`.`,
  ].join("\n\n");
}

function targetsTable(results: readonly ScenarioResult[]): string {
  const rows = targetsOf(results).map(({ what, most, measured }) => [
    what,
    String(most),
    measured.map(format).join(", "),
    Math.max(...measured) <= most ? "yes" : "**no**",
  ]);
  return markdownTable([["figure", "at most", "measured", "reached"], ...rows]);
}

function machineLine([machine]: readonly ScenarioResult[]): string {
  const contestants = Object.entries(versions()).map(([name, version]) => `${name} ${version}`);
  return (
    `Machine: ${machine?.processor ?? ""}, ${machine?.cores ?? ""} cores, ${machine?.memoryGB ?? ""} GB. ` +
    `Contestants: ${contestants.join(", ")}.`
  );
}

/** A part of a Markdown file that is written from the kept results. */
interface Part {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

export function partsOf(results: readonly ScenarioResult[]): Part[] {
  const file = fileURLToPath(new URL("README.md", root));
  const sections = scenarios.flatMap((scenario): Part[] => {
    const result = results.find((each) => each.scenario === scenario.name);
    return result === undefined ? [] : [{ file, name: scenario.name, text: section(scenario, result) }];
  });
  const overhead = results.find(({ scenario }) => scenario === "overhead");
  return [
    { file, name: "machine", text: machineLine(results) },
    { file, name: "targets", text: targetsTable(results) },
    ...sections,
    {
      file: fileURLToPath(new URL("../as-completed-limit/README.md", root)),
      name: "summary",
      text: overheadTable(overhead?.cases ?? []),
    },
  ];
}

/** The texts that the files with generated parts should have, by their paths. */
export async function documentsOf(results: readonly ScenarioResult[]): Promise<Map<string, string>> {
  const parts = Map.groupBy(partsOf(results), ({ file }) => file);
  const texts = [...parts].map(async ([file, ofFile]) => {
    const replacements = ofFile.map(({ name, text }) => [`\`pnpm bench --report\`: ${name}`, text] as const);
    return [file, await replaceAllGenerated(readFileSync(file, "utf8"), replacements)] as const;
  });
  return new Map(await Promise.all(texts));
}

export async function writeReport(): Promise<void> {
  const results = kept();
  mkdirSync(new URL("plots/", root), { recursive: true });
  for (const { scenario, cases } of results) {
    const svg = await plots[scenario]?.(cases);
    if (svg !== undefined) writeFileSync(new URL(`plots/${scenario}.svg`, root), `${svg}\n`);
  }
  for (const [file, text] of await documentsOf(results)) writeFileSync(file, text);
}
