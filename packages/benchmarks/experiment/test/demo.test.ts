import { expect, test } from "vitest";
import type { Result } from "../src/demo.ts";
import { runDemo } from "./run-demo.ts";

test("--json prints one document with the three clients and the ideal", { timeout: 60_000 }, async () => {
  const { stdout, exitCode } = await runDemo(
    "--json",
    "--requests",
    "120",
    "--limit",
    "30",
    "--max-delay",
    "1",
  );
  expect(exitCode).toBe(0);
  const { clients, ...result } = JSON.parse(stdout) as Result;
  expect(result.settings).toEqual({ requests: 120, limit: 30, maxDelay: 1, seed: 1 });
  expect(clients.map(({ client }) => client)).toEqual(["semaphore", "pool", "as-completed"]);
  // 120 requests of half a second on average, 30 at a time.
  expect(result.idealSeconds).toBeGreaterThan(1);
  expect(result.idealSeconds).toBeLessThan(4);
  for (const client of clients) {
    expect(client.highestConcurrency).toBe(30);
    // A timer may be a millisecond early, but no client can be quicker than the delays allow.
    expect(client.seconds).toBeGreaterThan(result.idealSeconds * 0.98);
    expect(client.timesIdeal).toBe(client.seconds / result.idealSeconds);
    expect(client.peakMemoryKB).toBeGreaterThan(result.idleMemoryKB * 0.95);
  }
  const [semaphore, pool, asCompleted] = clients as [
    Result["clients"][0],
    Result["clients"][0],
    Result["clients"][0],
  ];
  expect(semaphore.promises).toBeGreaterThanOrEqual(120);
  expect(pool.promises).toBeGreaterThanOrEqual(120);
  expect(asCompleted.promises).toBeGreaterThanOrEqual(30);
  expect(asCompleted.promises).toBeLessThan(100);
  expect(asCompleted.promises).toBeLessThan(semaphore.promises);
});

test(
  "prints a table beside the article's figures, and plain lines meanwhile",
  { timeout: 60_000 },
  async () => {
    const { stdout, stderr, exitCode } = await runDemo(
      "--requests",
      "60",
      "--limit",
      "7",
      "--max-delay",
      "0",
    );
    expect(exitCode).toBe(0);
    for (const figure of ["73,640 KB", "19.18 s", "49,332 KB", "18.97 s"]) expect(stdout).toContain(figure);
    expect(stdout).toMatch(/as-completed +│ +\d+\.\d\d s │ +│ +[\d,]+ KB │ +[1-7] │ +\d+ │/);
    expect(stderr).toMatch(/^as-completed: \d+\.\d\d s, peak memory [\d,]+ KB$/m);
    // No colour and no moving cursor.
    expect(stdout + stderr).not.toContain("\u001b");
  },
);

test("--client chooses the clients", { timeout: 60_000 }, async () => {
  const some = ["--json", "--requests", "20", "--limit", "5", "--max-delay", "0", "--client", "as-completed"];
  const { stdout } = await runDemo(...some, "--client", "pool");
  expect((JSON.parse(stdout) as Result).clients.map(({ client }) => client)).toEqual([
    "pool",
    "as-completed",
  ]);
});
