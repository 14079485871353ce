// Writes README.md, its plots, and the summary in the READMEs that quote it from the results that are kept.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { format as prettify } from "prettier";
import { lines, marks, pointsOf } from "./plots.ts";
import { kept, versions } from "./results.ts";
import type { ScenarioResult } from "./results.ts";
import type { CaseResult } from "./run.ts";
import { scenarios } from "./scenarios.ts";
import type { Scenario } from "./scenarios.ts";
import { summaryOf, withSummary } from "./summary.ts";
import { renderMarkdown } from "./tables.ts";
import { targetsOf } from "./targets.ts";

const root = new URL("../", import.meta.url);
/** Who quotes the summary. */
export const quoting = ["../../README.md", "../as-completed-limit/README.md"].map(
  (path) => new URL(path, root),
);

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

function section(scenario: Scenario, result: ScenarioResult): string {
  const plot = scenario.name in plots ? `\n![${scenario.name}](plots/${scenario.name}.svg)\n` : "";
  return `## ${scenario.title}

${scenario.description}

${renderMarkdown(scenario, result)}
${plot}
${result.rounds === 1 ? "One round" : `Medians of ${result.rounds} rounds`}, ${result.engine}, ${result.date}, load ${result.load} on ${result.cores} cores before, ${Math.round(result.seconds)} s. Again: \`pnpm bench ${scenario.name}\`.
`;
}

/** The text of README.md. */
export function reportOf(results: readonly ScenarioResult[]): Promise<string> {
  const found = scenarios.flatMap((scenario) => {
    const result = results.find((each) => each.scenario === scenario.name);
    return result === undefined ? [] : [{ scenario, result }];
  });
  const sections = found.map(({ scenario, result }) => section(scenario, result));
  const targets = targetsOf(results).map(
    ({ what, target, measured, reached }) =>
      `| ${what} | ${target} | ${measured} | ${reached ? "yes" : "**no**"} |`,
  );
  const missed = targetsOf(results).flatMap(({ what, reached, why }) =>
    reached || why === undefined ? [] : [`- ${what}: ${why}`],
  );
  const [machine] = results;
  const text = `# Benchmarks

<!-- Written by \`pnpm bench --report\`; what is changed by hand is lost. -->

What \`Promise.asCompleted\` costs, against hand-written code and against its peers. \`npx pnpm@10.34.9 bench\` measures all of
this again, in half an hour, but for the million requests, which are \`bench http-1m\`; \`bench --list\` names the scenarios, \`bench --help\` the options.

Each contestant runs in a fresh process, is warmed up, and takes turns with the others in every round; all results are
verified, and so is that never more tasks ran at once than the limit says. A figure is the median of the rounds. A ratio is the
median of the ratios of the rounds, because what else the machine does meets both sides of a round.

Machine: ${machine?.processor ?? ""}, ${machine?.cores ?? ""} cores, ${machine?.memoryGB ?? ""} GB. Contestants: ${Object.entries(
    versions(),
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}.

## Targets

| figure | target | measured | reached |
| --- | --- | --- | --- |
${targets.join("\n")}

${missed.length > 0 ? "What stands in the way of those that are not reached:" : ""}

${missed.join("\n")}

${sections.join("\n")}`;
  return prettify(text, { parser: "markdown", printWidth: 120 });
}

export async function writeReport(): Promise<void> {
  const results = kept();
  mkdirSync(new URL("plots/", root), { recursive: true });
  for (const { scenario, cases } of results) {
    const svg = await plots[scenario]?.(cases);
    if (svg !== undefined) writeFileSync(new URL(`plots/${scenario}.svg`, root), `${svg}\n`);
  }
  writeFileSync(new URL("README.md", root), await reportOf(results));
  const summary = await summaryOf(results);
  for (const file of quoting) writeFileSync(file, withSummary(readFileSync(file, "utf8"), summary));
}
