// Runs a code block many times and prints what is open before and after, as JSON. `interrupted.ts` and `interrupted-helpers.ts` take
// the places of the package and of its helpers in the block.
import { getEventListeners } from "node:events";
import { readdirSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { begin, controllers } from "./interrupted.ts";
import type { Mode } from "./interrupted.ts";

interface Input {
  readonly code: string;
  readonly file: string;
  readonly setups: readonly string[];
  readonly mode: Mode;
  readonly runs: number;
  readonly root: string;
}

const { code, file, setups, mode, runs, root } = JSON.parse(process.argv[2] ?? "") as Input;
const replaced: Readonly<Record<string, string>> = {
  "as-completed-limit": new URL("interrupted.ts", import.meta.url).href,
  "as-completed-limit/helpers": new URL("interrupted-helpers.ts", import.meta.url).href,
};
/** The block, as if it were a module beside its page. */
const blockURL = pathToFileURL(join(root, dirname(file), "block.mjs")).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier.startsWith(blockURL)) return { url: specifier, shortCircuit: true };
    const url = context.parentURL?.startsWith(blockURL) ? replaced[specifier] : undefined;
    return url === undefined ? nextResolve(specifier, context) : { url, shortCircuit: true };
  },
  load(url, context, nextLoad) {
    return url.startsWith(blockURL)
      ? { format: "module", source: code, shortCircuit: true }
      : nextLoad(url, context);
  },
});

process.chdir(join(root, dirname(file)));
for (const name of setups) {
  Object.assign(
    globalThis,
    await import(pathToFileURL(join(root, `packages/markdown/src/setup/${name}.ts`)).href),
  );
}
const print = console.log;
console.log = console.error = () => {};

/** What is open in this process, without what waits for this program's own output. */
function open(): Record<string, number> {
  const counts: Record<string, number> = { descriptors: readdirSync("/proc/self/fd").length };
  for (const type of process.getActiveResourcesInfo()) {
    if (!/^(TTYWrap|PipeWrap|CloseReq)$/.test(type)) counts[type] = (counts[type] ?? 0) + 1;
  }
  const live = controllers.filter(({ signal }) => !signal.aborted);
  counts["listeners"] = live.reduce((sum, { signal }) => sum + getEventListeners(signal, "abort").length, 0);
  return counts;
}

let run = 0;
async function once(): Promise<void> {
  begin(mode);
  try {
    await import(`${blockURL}?${run++}`);
  } catch (error) {
    // A failure that was asked for ends the block as it would end its reader's program.
    if (mode === "success") throw error;
  }
}

await once(); // what is loaded once stays open
await sleep(100);
const before = open();
for (let count = 0; count < runs; count++) await once();
// What ends by itself in a moment, such as a request that was aborted, may do so.
const deadline = performance.now() + 5000;
while (JSON.stringify(open()) !== JSON.stringify(before) && performance.now() < deadline) await sleep(50);
print(`\n${JSON.stringify({ before, after: open() })}`);
process.exit();
