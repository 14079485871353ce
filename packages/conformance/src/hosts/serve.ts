// How a host that runs on the current Node answers jobs: a line for each line of standard input.
import { createInterface } from "node:readline";
import type { Job, Observation } from "../protocol.ts";

export async function serve(version: string, run: (job: Job) => Observation): Promise<void> {
  const answer = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);
  answer({ version });
  for await (const line of createInterface({ input: process.stdin })) answer(run(JSON.parse(line) as Job));
}
