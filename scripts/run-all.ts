// Runs commands side by side, shows the output of each when it ends, and then says which failed and what was not run.
import { spawn } from "node:child_process";
import pMap from "p-map";

export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Whether it needs the machine for itself: it runs after the others. */
  readonly alone?: boolean;
}

/** How much of a failed command's output is shown again at the end, in lines. */
const tail = 40;

/** Runs the steps, two at a time, with more in their environment; the process ends with 1 if one of them fails. */
export async function runAll(steps: readonly Step[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const failures: string[] = [];
  const summary: string[] = [];

  async function run({ name, command }: Step): Promise<void> {
    const begin = performance.now();
    const { exitCode, output } = await runQuietly(command, env);
    const seconds = Math.round((performance.now() - begin) / 1000);
    const outcome = `${exitCode === 0 ? "passed" : "FAILED"} after ${seconds} s: ${name}`;
    console.log(`\n=== ${outcome} ===\n${output.trim()}`);
    summary.push(outcome, ...(output.match(/^not run: .*/gm) ?? []).map((line) => `  ${line}`));
    if (exitCode === 0) return;
    failures.push(
      `\n=== ${name} failed; its last lines: ===\n${output.trim().split("\n").slice(-tail).join("\n")}`,
    );
  }

  await pMap(
    steps.filter(({ alone }) => alone !== true),
    run,
    { concurrency: 2 },
  );
  await pMap(
    steps.filter(({ alone }) => alone === true),
    run,
    { concurrency: 1 },
  );
  // A log that was cut off at its head, as many services do, still says why.
  for (const failure of failures) console.log(failure);
  console.log(`\n${summary.join("\n")}\n${steps.length - failures.length} passed, ${failures.length} failed`);
  if (failures.length > 0) process.exitCode = 1;
}

function runQuietly(
  [program, ...args]: Step["command"],
  env: NodeJS.ProcessEnv,
): Promise<{ exitCode: number | null; output: string }> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.on("error", (error) => {
      resolve({ exitCode: null, output: `${output}${String(error)}\n` });
    });
    child.on("close", (exitCode) => {
      resolve({ exitCode, output });
    });
  });
}
