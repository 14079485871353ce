// What the programs of proposal/DETAILS.md cost: its code blocks that begin with a numbered comment, such as
// `// 1. Batches`, are run as they stand, each in a process of its own.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { asCompleted } from "as-completed-limit";
import { idealMakespan } from "../../experiment/src/index.ts";
import { blocksOf } from "@as-completed-limit/markdown/blocks";
import type { Cost } from "./run.ts";
import { durations, limit } from "./simulation.ts";

interface Program {
  readonly name: string;
  readonly code: string;
}

export interface Measured {
  /** Such as ``1. Batches with `Promise.all` ``. */
  readonly name: string;
  /** With a consumer that needs no time. */
  readonly quick: Cost;
  /** With a consumer that needs 1 ms for a result. */
  readonly slow: Cost;
}

const run = fileURLToPath(new URL("run.ts", import.meta.url));
const shortest = idealMakespan(durations(), limit);

async function cost({ name, code }: Program, ...options: readonly string[]): Promise<Cost> {
  const args = ["--no-warnings", run, "--code", code, ...options];
  // What this program is about is done by `fetch` itself.
  if (name.includes("Connection limit")) args.push("--connections");
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Cost;
}

async function measure(program: Program): Promise<Measured> {
  const quick = await cost(program, "--promises");
  return { name: program.name, quick, slow: await cost(program, "--consumer", "1") };
}

/** Runs all of them, in the order of the document. */
export async function measurePrograms(): Promise<Measured[]> {
  const programs = blocksOf("proposal/DETAILS.md").flatMap(({ code }): Program[] => {
    const name = /^\/\/ (\d\. .+)$/m.exec(code)?.[1];
    return name === undefined ? [] : [{ name, code }];
  });
  const measured: Measured[] = [];
  const runs = programs.values().map(async (program, index) => [index, await measure(program)] as const);
  // Two at a time, as this machine may have no more cores.
  for await (const [index, result] of asCompleted(runs, 2)) measured[index] = result;
  return measured;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function timeOf({ quick }: Measured): string {
  return `${seconds(quick.time)} (${(quick.time / shortest).toFixed(1)}×)`;
}

/** How many promises there are depends a little on the engine, so two digits are given. */
function about(count: number): string {
  return Number(count.toPrecision(2)).toLocaleString("en");
}

/** The whole table, for the details. */
export function programsTable(measured: readonly Measured[]): string[][] {
  return [
    [
      "",
      "Time",
      "First result",
      "Most requests running",
      "Most promises",
      "Time, slow consumer",
      "Most results waiting",
    ],
    ...measured.map((program) => [
      program.name,
      timeOf(program),
      seconds(program.quick.firstResult),
      program.quick.mostRunning.toLocaleString("en"),
      about(program.quick.mostPromises),
      seconds(program.slow.time),
      program.slow.mostWaiting.toLocaleString("en"),
    ]),
  ];
}

/** What the explainer quotes of it: the programs that it shows. */
export function summaryTable(measured: readonly Measured[]): string[][] {
  const quoted = measured.filter(({ name }) => /batch|semaphore|inside|asCompleted/i.test(name));
  return [
    ["", "Time", "First result", "Most promises", "Most unread results, slow consumer"],
    ...quoted.map((program) => [
      program.name.replace(/^\d\. /, ""),
      timeOf(program),
      seconds(program.quick.firstResult),
      about(program.quick.mostPromises),
      program.slow.mostWaiting.toLocaleString("en"),
    ]),
  ];
}
