// `pnpm conformance slips`: whether the conformance tests notice when a step of the text is wrong.
import { runCommand } from "@as-completed-limit/tooling/errors";
import { wholeNumber } from "@as-completed-limit/tooling/options";
import { readAlgorithms } from "@as-completed-limit/proposal/compile";
import { slipsOf } from "@as-completed-limit/proposal/slips";
import { hostScript, scriptOf } from "@as-completed-limit/proposal/host";
import type { Slip } from "@as-completed-limit/proposal/slips";
import { Command } from "commander";
import { kindOf, readEquivalent } from "./equivalent.ts";
import { judgeAll } from "./judge.ts";
import type { Candidate } from "./judge.ts";
import { surfaceSlips, withSlip } from "./surface.ts";

const program = new Command("slips")
  .description(
    "Makes every slip of a step of the specification text, runs the conformance tests on the text with it, and names " +
      "the slips that no test notices and that equivalent.yaml does not explain.",
  )
  .option("--conditions <n>", "under how many conditions besides each slip is made", wholeNumber(0), 0)
  .option("--every <n>", "only each nth slip", wholeNumber(1), 12)
  .option("--in <text>", "only slips whose step or words have this in them", "")
  .option("--json", "print one JSON document", false)
  .parse();
const options = program.opts<{ conditions: number; every: number; in: string; json: boolean }>();

await runCommand("slips", async () => {
  const start = performance.now();
  const kinds = readEquivalent();
  const whole = hostScript();
  const candidates: (Candidate & { readonly kind: number })[] = [
    ...[...slipsOf(readAlgorithms(), options.conditions)].map((slip) => ({
      name: nameOf(slip),
      at: slip.at,
      script: scriptOf(slip.code),
      kind: kindOf(slip, kinds),
    })),
    ...surfaceSlips.map((slip) => ({
      name: `outside of the steps: ${slip.change}`,
      script: withSlip(whole, slip),
      kind: -1,
    })),
  ]
    .filter(({ name }) => name.includes(options.in))
    .filter((_, index) => index % options.every === 0);
  const caught: { name: string; test: string }[] = [];
  const survivors: string[] = [];
  const wrong: string[] = [];
  let equivalent = 0;
  await judgeAll(candidates, ({ candidate: { name, kind }, caughtBy }) => {
    if (caughtBy !== undefined) caught.push({ name, test: caughtBy });
    else if (kind === -1) {
      survivors.push(name);
      console.error(`no test notices: ${name}`);
    } else equivalent++;
    if (caughtBy !== undefined && kind !== -1) wrong.push(`${name} (${caughtBy})`);
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  if (options.json) {
    console.log(JSON.stringify({ slips: candidates.length, caught, equivalent, survivors, wrong, seconds }));
  } else {
    for (const name of wrong) console.log(`said to be equivalent, but noticed: ${name}`);
    console.log(
      `${candidates.length} slips: ${caught.length} caught, ${equivalent} equivalent, ` +
        `${survivors.length} not noticed (${seconds} s)`,
    );
    console.log(`${caught.length + equivalent} passed, ${survivors.length + wrong.length} failed`);
  }
  if (survivors.length + wrong.length > 0) process.exitCode = 1;
});

function nameOf({ at, words, change, when }: Slip): string {
  return `${at} "${words}": ${change}${when === undefined ? "" : `, when ${when}`}`;
}
