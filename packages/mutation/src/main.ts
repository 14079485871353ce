// `pnpm mutation`: whether the conformance tests notice when the algorithm is changed.
import { Command, Option } from "commander";
import { stringify } from "yaml";
import { writeSuiteReport } from "@as-completed-limit/tooling/suite-report";
import { keyOf, readEquivalents } from "./equivalents.ts";
import { mutate } from "./mutate.ts";
import type { Survivor } from "./mutate.ts";
import { targets } from "./targets.ts";

const program = new Command("mutation")
  .description(
    "Changes the algorithm in all the ways that StrykerJS knows, one at a time, and runs the conformance tests. Every " +
      "change must make a test fail, or stand in equivalent.yaml with the argument why no test can tell.",
  )
  .addOption(new Option("--target <name>", "mutate only this").choices(targets.map(({ name }) => name)))
  .option("--json", "print one JSON document", false)
  .parse();
const options = program.opts<{ target?: string; json: boolean }>();

const equivalents = readEquivalents();
const scores: object[] = [];
let killed = 0;
let failed = 0;

for (const target of targets.filter(({ name }) => name === (options.target ?? name))) {
  const start = performance.now();
  const run = await mutate(target);
  const seconds = Math.round((performance.now() - start) / 1000);
  // The same text may be in a file twice, so an entry is for one survivor.
  const listed = equivalents.filter((entry) => entry.target === target.name).map(keyOf);
  const unlisted: Survivor[] = [];
  for (const survivor of run.survivors) {
    const index = listed.indexOf(keyOf(survivor));
    if (index === -1) unlisted.push(survivor);
    else listed.splice(index, 1);
  }
  const equivalent = run.survivors.length - unlisted.length;
  const mutants = run.killed + run.survivors.length;
  const score = Math.round((1000 * run.killed) / (mutants - equivalent)) / 10;
  killed += run.killed;
  failed += unlisted.length + listed.length;
  scores.push({ target: target.name, mutants, ...run, equivalent, unlisted, stale: listed, score, seconds });
  if (options.json) continue;
  console.log(
    `${target.name}: ${mutants} mutants, ${run.killed} killed (${run.timedOut} did not end), ` +
      `${equivalent} equivalent, ${unlisted.length} survived: ${score} % (${seconds} s)`,
  );
  for (const { lineNumber, ...survivor } of unlisted) {
    console.log(`survived, in line ${lineNumber}:\n${stringify([{ target: target.name, ...survivor }])}`);
  }
  for (const entry of listed) console.log(`equivalent.yaml lists what did not survive: ${entry}`);
}

if (options.json) console.log(JSON.stringify(scores, null, 2));
writeSuiteReport({ passed: killed, failed, notRun: [] });
if (failed > 0) process.exitCode = 1;
