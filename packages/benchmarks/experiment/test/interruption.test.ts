// Whatever ends the demo, none of its processes stays behind.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { main, start } from "./run-demo.ts";

const timeout = 20_000;
let running: ReturnType<typeof start>;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function childrenOf(parent: number): number[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/ +/).map(Number) as [number, number])
    .filter(([, ppid]) => ppid === parent)
    .map(([pid]) => pid);
}

/** Starts a demo that takes an hour, and waits until its client makes requests. */
async function startLongDemo(): Promise<{ pid: number; processes: number[] }> {
  const options = ["--requests", "40", "--limit", "10", "--max-delay", "3600", "--client", "pool"];
  running = start(process.execPath, main, ...options);
  let lines = "";
  running.process.stderr?.on("data", (chunk: Buffer) => (lines += chunk.toString()));
  await vi.waitFor(() => {
    expect(lines).toContain("pool: 40 requests");
  }, timeout);
  const pid = running.process.pid as number;
  const processes = await vi.waitFor(() => {
    const children = childrenOf(pid);
    expect(children).toHaveLength(2);
    return children;
  }, timeout);
  return { pid, processes };
}

afterEach(() => {
  running.process.kill("SIGKILL");
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s ends it with a message and exit code %i", { timeout }, async (signal, exitCode) => {
  const { pid, processes } = await startLongDemo();
  process.kill(pid, signal);
  const ended = await running.ended;
  expect(ended.exitCode).toBe(exitCode);
  expect(ended.stderr).toMatch(new RegExp(`^demo: interrupted \\(${signal}\\)$`, "m"));
  expect(ended.stderr).not.toMatch(/^ +at /m);
  expect(processes.filter(isAlive)).toEqual([]);
});

test("its processes end when it is killed", { timeout }, async () => {
  const { pid, processes } = await startLongDemo();
  process.kill(pid, "SIGKILL");
  await once(running.process, "exit");
  await vi.waitFor(() => {
    expect(processes.filter(isAlive)).toEqual([]);
  }, timeout);
});

test("it says so if its server is killed", { timeout }, async () => {
  const { processes } = await startLongDemo();
  process.kill(Math.min(...processes), "SIGKILL");
  const ended = await running.ended;
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toMatch(/^demo: the server ended before its time \(SIGKILL\)$/m);
  expect(ended.stderr).not.toMatch(/^ +at /m);
  expect(processes.filter(isAlive)).toEqual([]);
});

test("it says so if its client is killed", { timeout }, async () => {
  const { processes } = await startLongDemo();
  process.kill(Math.max(...processes), "SIGKILL");
  const ended = await running.ended;
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toMatch(/^demo: the pool client ended before its time \(SIGKILL\)$/m);
  expect(processes.filter(isAlive)).toEqual([]);
});
