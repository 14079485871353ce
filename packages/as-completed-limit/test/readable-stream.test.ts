// A ReadableStream as the source: which engines answer calls of its iterator's next() that overlap. The manual tells it.
import { execFile } from "node:child_process";
import { findEngine } from "@as-completed-limit/tooling/engines";
import type { EngineName } from "@as-completed-limit/tooling/engines";
import { lacks } from "@as-completed-limit/tooling/missing";
import { expect, test } from "vitest";

const program = `
  import { asCompleted } from "as-completed-limit";

  function stream() {
    let count = 0;
    return new ReadableStream({
      async pull(controller) {
        await undefined;
        if (count < 3) controller.enqueue(count++);
        else controller.close();
      },
    });
  }
  async function* chunksOf(stream) {
    yield* stream;
  }
  async function loop(name, source, limit) {
    const chunks = [];
    for await (const chunk of asCompleted(source, limit)) chunks.push(chunk);
    console.log(name + ": " + chunks);
  }
  await loop("in a generator, 2", chunksOf(stream()), 2);
  await loop("in a generator, 10", chunksOf(stream()), 10);
  await loop("one at a time", stream(), 1);
  await loop("overlapping", stream(), 2);
`;

/** What the program prints. An engine ends when nothing can happen any more, even if the program still waits. */
function output(engine: EngineName): Promise<string[]> {
  const node = ["--input-type=module", "-"];
  const args: Partial<Record<EngineName, string[]>> = {
    deno: ["run", "--allow-read", "--ext=js", "-"],
    bun: ["run", "-"],
  };
  const options = { cwd: import.meta.dirname, timeout: 60_000 };
  return new Promise((resolve) => {
    const { stdin } = execFile(findEngine(engine) ?? "", args[engine] ?? node, options, (_, stdout) => {
      resolve(stdout.trim().split("\n"));
    });
    stdin?.end(program);
  });
}

/** Whether the engine answers all calls. */
const isRight = {
  "node-18": false,
  "node-20": false,
  "node-22": false,
  "node-24": false,
  "node-26": false,
  deno: false,
  bun: true,
} as const;

for (const [name, right] of Object.entries(isRight)) {
  const engine = name as EngineName;
  const title = `${engine} ${right ? "answers" : "loses"} calls of a ReadableStream's next() that overlap`;
  test.skipIf(lacks(engine, "overlapping calls of a ReadableStream's next()"))(
    title,
    { timeout: 60_000 },
    async () => {
      const always = ["in a generator, 2: 0,1,2", "in a generator, 10: 0,1,2", "one at a time: 0,1,2"];
      expect(await output(engine)).toEqual(right ? [...always, "overlapping: 0,1,2"] : always);
    },
  );
}
