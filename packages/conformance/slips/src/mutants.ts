// Stryker's mutants of a target, against the list of those that are equivalent.
import { stringify } from "yaml";
import { keyOf, readEquivalents } from "./equivalents.ts";
import { mutate } from "./mutate.ts";
import type { Survivor } from "./mutate.ts";
import type { Outcome } from "./outcome.ts";
import type { Target } from "./targets.ts";

export async function runMutants(target: Target): Promise<Outcome> {
  const start = performance.now();
  const run = await mutate(target);
  const seconds = Math.round((performance.now() - start) / 1000);
  // The same text may be in a file twice, so an entry is for one survivor.
  const listed = readEquivalents()
    .filter((entry) => entry.target === target.name)
    .map(keyOf);
  const unlisted: Survivor[] = [];
  for (const survivor of run.survivors) {
    const index = listed.indexOf(keyOf(survivor));
    if (index === -1) unlisted.push(survivor);
    else listed.splice(index, 1);
  }
  const equivalent = run.survivors.length - unlisted.length;
  const mutants = run.killed + run.survivors.length;
  const score = Math.round((1000 * run.killed) / (mutants - equivalent)) / 10;
  return {
    caught: run.killed,
    failed: unlisted.length + listed.length,
    lines: [
      `${target.name}: ${mutants} mutants, ${run.killed} killed (${run.timedOut} did not end), ` +
        `${equivalent} equivalent, ${unlisted.length} survived: ${score} % (${seconds} s)`,
      ...unlisted.map(
        ({ lineNumber, ...survivor }) =>
          `survived, in line ${lineNumber}:\n${stringify([{ target: target.name, ...survivor }])}`,
      ),
      ...listed.map((entry) => `equivalent.yaml lists what did not survive: ${entry}`),
    ],
    data: { target: target.name, mutants, ...run, equivalent, unlisted, stale: listed, score, seconds },
  };
}
