// Loaded before a code block by blocks.ts: makes its setups global, stretches its timers, and checks what it says
// that it throws.
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const setups = JSON.parse(process.env["MARKDOWN_SETUPS"] ?? "[]") as string[];
for (const setup of setups) Object.assign(globalThis, await import(setup));

async function __throws(run: () => Promise<void>, text: string, pattern: RegExp): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (pattern.test(String(error))) return;
    throw new Error(`should throw ${JSON.stringify(text)}, and throws ${JSON.stringify(String(error))}`, {
      cause: error,
    });
  }
  throw new Error(`should throw ${JSON.stringify(text)}, and throws nothing`);
}

Object.assign(globalThis, { __throws });

// The timers of an example are a few milliseconds apart. On a busy machine that is not enough to keep them in order.
const stretch = 5;
const { setTimeout } = globalThis;
globalThis.setTimeout = Object.assign(
  ((callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    setTimeout(callback, ms * stretch, ...args)) as typeof globalThis.setTimeout,
  setTimeout,
);
const { setTimeout: sleep } = timers;
timers.setTimeout = (ms = 0, ...rest) => sleep(ms * stretch, ...rest);
syncBuiltinESMExports();
// The clock is as slow as the timers, so an example that measures prints the time that it says.
const now = performance.now.bind(performance);
Object.defineProperty(performance, "now", { value: () => now() / stretch });
