// What came of the misimplementations.
import type { Outcome } from "../outcome.ts";
import type { Target } from "../targets.ts";
import { readMisimplementations, recordTests } from "./patches.ts";
import { judgeAll } from "./run.ts";
import type { Verdict } from "./run.ts";

export async function runMisimplementations(targets: readonly Target[], write: boolean): Promise<Outcome> {
  const start = performance.now();
  const all = readMisimplementations().filter(({ target }) => targets.includes(target));
  const verdicts: Verdict[] = [];
  await judgeAll(all, (verdict) => verdicts.push(verdict));
  const seconds = Math.round((performance.now() - start) / 1000);
  if (write) await recordTests(verdicts);

  const nameOf = ({ misimplementation: { target, group, title } }: Verdict): string =>
    `${target.name}, ${group}: ${title}`;
  const isArgued = ({ misimplementation }: Verdict): boolean => misimplementation.equivalent !== undefined;
  const caught = verdicts.filter(({ caughtBy }) => caughtBy !== undefined);
  const passed = verdicts.filter(({ caughtBy }) => caughtBy === undefined);
  const holes = passed.filter((verdict) => !isArgued(verdict));
  const wrong = caught.filter(isArgued);
  return {
    caught: caught.length - wrong.length,
    failed: holes.length + wrong.length,
    lines: [
      `${all.length} misimplementations: ${caught.length} caught, ${passed.length - holes.length} equivalent, ` +
        `${holes.length} passed all tests (${seconds} s)`,
      ...holes.map((verdict) => `no test notices: ${nameOf(verdict)}`),
      ...wrong.map((verdict) => `said to be equivalent, but ${verdict.caughtBy} notices: ${nameOf(verdict)}`),
    ],
    data: {
      misimplementations: verdicts.map((verdict) => ({
        name: nameOf(verdict),
        caughtBy: verdict.caughtBy,
        message: verdict.message,
      })),
      seconds,
    },
  };
}
