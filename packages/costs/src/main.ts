// `pnpm costs` prints the table of costs in proposal/README.md: the code blocks of the explainer that begin with a
// numbered comment, such as `// 1. Batches`, are run as they stand, each in a process of its own.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { asCompleted } from "as-completed-limit";
import { idealMakespan } from "@as-completed-limit/experiment";
import { blocksOf } from "@as-completed-limit/tooling/markdown-blocks";
import type { Cost } from "./run.ts";
import { durations, limit } from "./simulation.ts";

interface Variant {
  readonly name: string;
  readonly code: string;
}

const run = fileURLToPath(new URL("run.ts", import.meta.url));
const shortest = idealMakespan(durations(), limit);

async function cost({ name, code }: Variant, ...options: readonly string[]): Promise<Cost> {
  const args = ["--no-warnings", run, "--code", code, ...options];
  // What the variant is about is done by `fetch` itself.
  if (name.includes("Connection limit")) args.push("--connections");
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Cost;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** How many promises there are depends a little on the engine, so two digits are given. */
function about(count: number): string {
  return Number(count.toPrecision(2)).toLocaleString("en");
}

async function row(variant: Variant): Promise<string> {
  const quick = await cost(variant, "--promises");
  const slow = await cost(variant, "--consumer", "1");
  const cells = [
    variant.name,
    `${seconds(quick.time)} (${(quick.time / shortest).toFixed(1)}×)`,
    seconds(quick.firstResult),
    quick.mostRunning.toLocaleString("en"),
    about(quick.mostPromises),
    seconds(slow.time),
    slow.mostWaiting.toLocaleString("en"),
  ];
  return `| ${cells.join(" | ")} |`;
}

const variants = blocksOf("proposal/README.md").flatMap(({ code }): Variant[] => {
  const name = /^\/\/ (\d\. .+)$/m.exec(code)?.[1];
  return name === undefined ? [] : [{ name, code }];
});

console.log(
  "| | Time | First result | Most requests running | Most promises | Time, slow consumer | Most results waiting |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- |");
// Two at a time, as this machine may have no more cores.
const rows: string[] = [];
for await (const [number, text] of asCompleted(
  variants.values().map(async (variant, index) => [index, await row(variant)] as const),
  2,
)) {
  rows[number] = text;
}
console.log(rows.join("\n"));
