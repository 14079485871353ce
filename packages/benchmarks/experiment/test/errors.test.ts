import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { main, runDemo, start } from "./run-demo.ts";
import type { Ended } from "./run-demo.ts";

function expectMessage({ stdout, stderr, exitCode }: Ended, message: string | RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toBe("");
  expect(exitCode).toBe(1);
}

test.each([
  [["--requests", "0"], "Expected a whole number from 1 to 10000000."],
  [["--requests", "many"], "'many' is invalid. Expected a whole number from 1 to 10000000."],
  [["--requests", "1e3"], "Expected a whole number"],
  [["--limit", "0"], "Expected a whole number from 1 to 25000."],
  [["--limit", "2.5"], "Expected a whole number"],
  [["--max-delay", "-1"], "'-1' is invalid. Expected a whole number from 0 to 3600."],
  [["--seed", ""], "Expected a whole number"],
  [["--port", "65536"], "Expected a whole number from 0 to 65535."],
  [["--client", "batches"], "Allowed choices are semaphore, pool, as-completed."],
  [["--limit"], "argument missing"],
  [["--speed", "9"], "unknown option '--speed'"],
  [["more"], "too many arguments"],
])("%j is refused", async (args, message) => {
  expectMessage(await runDemo(...args), message);
});

test("an occupied port is named", { timeout: 20_000 }, async () => {
  const occupant = createServer().listen(0, "127.0.0.1");
  await once(occupant, "listening");
  const { port } = occupant.address() as AddressInfo;
  expectMessage(
    await runDemo("--port", String(port)),
    `demo: server on port ${port}: the port is in use; choose another`,
  );
  occupant.close();
});

test("too few file descriptors are found out beforehand", async () => {
  const { ended } = start(
    "sh",
    "-c",
    'ulimit -n 200 && exec "$@"',
    "sh",
    process.execPath,
    main,
    "--limit",
    "1000",
  );
  expectMessage(
    await ended,
    "1000 requests at once need 1064 file descriptors, but a process may have 200: " +
      "raise the number with `ulimit -n 1064`, or use --limit 136",
  );
});

// The check of the demo is passed over, so that the client runs out of descriptors.
test("a client that runs out of file descriptors says so", async () => {
  const script = `
    const { runClient } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
    const settings = { requests: 500, limit: 500, maxDelay: 1, unit: 1000, seed: 1, port: 0 };
    await runClient("pool", settings).catch((error) => console.log(error.message));
  `;
  const node = [process.execPath, "--input-type=module", "--eval", script];
  const { stdout } = await start("sh", "-c", 'ulimit -n 120 && exec "$@"', "sh", ...node).ended;
  expect(stdout).toBe(
    "pool client: no more file descriptors; raise the number with `ulimit -n`, or lower --limit\n",
  );
});
