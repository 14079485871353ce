// Writes README.md and its plots from the results that are kept.
import { mkdirSync, writeFileSync } from "node:fs";
import { format as prettify } from "prettier";
import { bars, lines, pointsOf } from "./plots.ts";
import { kept, versions } from "./results.ts";
import type { ScenarioResult } from "./results.ts";
import { scenarios } from "./scenarios.ts";
import type { Scenario } from "./scenarios.ts";
import { renderMarkdown } from "./tables.ts";
import { targetsOf } from "./targets.ts";

const root = new URL("../", import.meta.url);

/** Draws the plot of a scenario, if it has one, and gives its line in the report. */
async function plotOf({ scenario, cases }: ScenarioResult): Promise<string> {
  const draw: Readonly<Record<string, () => Promise<string>>> = {
    peers: () => {
      const last = cases.find(({ label }) => label.startsWith("async functions, limit 1,000")) ?? cases[0];
      return bars(
        pointsOf(last === undefined ? [] : [last], "ns per task", ({ count }) => count),
        `ns per task (${last?.label ?? ""})`,
      );
    },
    limits: () =>
      lines(
        pointsOf(cases, "ns per task", ({ limit }) => limit),
        "limit",
        "ns per task",
        1,
      ),
    counts: () =>
      lines(
        pointsOf(cases, "ns per task", ({ count }) => count),
        "tasks",
        "ns per task",
        1,
      ),
    memory: () =>
      lines(
        pointsOf(cases, "heap MB", ({ count }) => count),
        "tasks",
        "MB held",
        0.01,
      ),
  };
  const svg = await draw[scenario]?.();
  if (svg === undefined) return "";
  mkdirSync(new URL("plots/", root), { recursive: true });
  writeFileSync(new URL(`plots/${scenario}.svg`, root), `${svg}\n`);
  return `\n![${scenario}](plots/${scenario}.svg)\n`;
}

async function section(scenario: Scenario, result: ScenarioResult): Promise<string> {
  return `## ${scenario.title}

${scenario.description}

${renderMarkdown(scenario, result)}
${await plotOf(result)}
Medians of ${result.rounds} rounds, ${result.engine}, ${result.date}, load ${result.load} on ${result.cores} cores before, ${Math.round(result.seconds)} s. Again: \`pnpm bench ${scenario.name}\`.
`;
}

export async function writeReport(): Promise<void> {
  const results = kept();
  const found = scenarios.flatMap((scenario) => {
    const result = results.find((each) => each.scenario === scenario.name);
    return result === undefined ? [] : [{ scenario, result }];
  });
  const sections: string[] = [];
  for (const { scenario, result } of found) sections.push(await section(scenario, result));
  const targets = targetsOf(results).map(
    ({ what, target, measured, reached }) =>
      `| ${what} | ${target} | ${measured} | ${reached ? "yes" : "**no**"} |`,
  );
  const [machine] = results;
  const text = `# Benchmarks

<!-- Written by \`pnpm bench --report\`; what is changed by hand is lost. -->

What \`Promise.asCompleted\` costs, against hand-written code and against its peers. \`npx pnpm@10.34.9 bench\` measures all of
this again but for the million requests, which are \`bench http-1m\`; \`bench --list\` names the scenarios, \`bench --help\` the options.

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

${sections.join("\n")}`;
  writeFileSync(new URL("README.md", root), await prettify(text, { parser: "markdown", printWidth: 120 }));
}
