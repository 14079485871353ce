// Runs inside of Node, Deno and Bun: evaluates each job that stands on a line of standard input, and answers with a line.
import { createInterface } from "node:readline";
import { run } from "./vm-realms.js";

function answer(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

// test262 does not ask for rejections to be handled.
process.on("unhandledRejection", () => {});
answer({ version: process.versions.deno ?? process.versions.bun ?? process.versions.node });
for await (const line of createInterface({ input: process.stdin })) answer(await run(JSON.parse(line)));
