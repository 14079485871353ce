// `pnpm conformance slips`: whether the conformance tests notice when the algorithm is changed.
import { runCommand } from "@as-completed-limit/tooling/errors";
import { Command, Option } from "commander";
import { runMisimplementations } from "./misimplementations/report.ts";
import { runMutants } from "./mutants.ts";
import type { Outcome } from "./outcome.ts";
import { targets } from "./targets.ts";

const program = new Command("slips")
  .description(
    "Changes the algorithm in one place at a time, and runs the conformance tests. The changes are StrykerJS's mutants " +
      "and the patches in misimplementations. Each must make a test fail, or have an argument why no test can tell.",
  )
  .addOption(
    new Option("--target <name>", "which implementation to change; both if none is named").choices(
      targets.map(({ name }) => name),
    ),
  )
  .addOption(new Option("--misimplementations", "apply only the patches").default(false, "both"))
  .addOption(
    new Option("--mutants", "apply only StrykerJS's mutants")
      .default(false, "both")
      .conflicts("misimplementations"),
  )
  .option("--write", "record in each patch the test that noticed it", false)
  .option("--json", "print one JSON document", false)
  .parse();
const options = program.opts<{
  target?: string;
  misimplementations: boolean;
  mutants: boolean;
  write: boolean;
  json: boolean;
}>();

await runCommand("slips", async () => {
  const wanted = targets.filter(({ name }) => name === (options.target ?? name));
  const outcomes: Outcome[] = [];

  function report(outcome: Outcome): void {
    outcomes.push(outcome);
    if (!options.json) for (const line of outcome.lines) console.log(line);
  }

  if (!options.mutants) report(await runMisimplementations(wanted, options.write));
  if (!options.misimplementations) for (const target of wanted) report(await runMutants(target));

  if (options.json) {
    console.log(
      JSON.stringify(
        outcomes.map(({ data }) => data),
        null,
        2,
      ),
    );
  }
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  if (!options.json) console.log(`${sum(({ caught }) => caught)} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
