// What the recipes promise: after success, `break`, a failure and an abort in the middle, nothing is left open. Each block is run
// many times in one process, with asCompleted interrupted at its second result, and what is open is counted before and after.
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isFullRun } from "@as-completed-limit/tooling/missing";
import type { Block } from "@as-completed-limit/markdown/blocks";
import { blocksOf } from "@as-completed-limit/markdown/blocks";
import { root } from "@as-completed-limit/tooling/root";
import { describe, expect, test } from "vitest";

const child = fileURLToPath(new URL("leaks/child.ts", import.meta.url));
const modes = ["success", "break", "failure", "abort"] as const;
/** As many as it takes for a leak to show; a hundred in a full run. */
const runs = isFullRun ? 100 : 10;

interface Counted {
  readonly before: Record<string, number>;
  readonly after: Record<string, number>;
}

async function leaksOf(block: Block, mode: (typeof modes)[number]): Promise<Counted> {
  const input = JSON.stringify({ ...block, mode, runs, root });
  const { stdout } = await promisify(execFile)(process.execPath, ["--no-warnings", child, input]);
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n{") + 1)) as Counted;
}

const pages = readdirSync(new URL("../recipes/", import.meta.url)).map((name) => `docs/recipes/${name}`);
const blocks = pages.flatMap((page) => blocksOf(page)).filter(({ code }) => code.includes("asCompleted("));

describe.each(modes)("after many runs that end with %s", (mode) => {
  const fitting = blocks.filter(({ code }) => mode !== "abort" || code.includes("AbortController"));
  test.each(fitting.map((block) => [`${block.file}:${block.line}`, block] as const))(
    "%s",
    { timeout: 120_000, concurrent: true },
    async (_, block) => {
      const { before, after } = await leaksOf(block, mode);
      // What is left in each run adds up. The pool of connections behind `fetch` may keep one or two.
      for (const [what, count] of Object.entries(after)) {
        expect(count - (before[what] ?? 0), `${what} after ${runs} runs`).toBeLessThan(5);
      }
    },
  );
});

// What this page once said: "`break` closes `lines` and the file with it".
test("a descriptor that is left open is seen", { timeout: 60_000 }, async () => {
  const code = `
    import { createReadStream } from "node:fs";
    import { createInterface } from "node:readline";
    import { asCompleted } from "as-completed-limit";
    async function* linesOf(input) { yield* createInterface({ input }); }
    for await (const line of asCompleted(linesOf(createReadStream("../../pnpm-lock.yaml")), 2));
  `;
  const block = { file: "docs/recipes/index.md", line: 1, inputType: "module", setups: [], node: 0, code };
  const { before, after } = await leaksOf(block, "break");
  expect(after["descriptors"]).toBeGreaterThan(before["descriptors"] ?? 0);
});
