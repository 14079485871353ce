// Loaded before a code block by markdown-blocks.ts: makes its setups global, and checks what it says that it throws.
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
