// `pnpm conformance` as it is called, where it can answer without running much.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const options = { timeout: 60_000 };
const directory = mkdtempSync(join(tmpdir(), "conformance-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

function conformance(...args: string[]) {
  return spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
}

test("an unknown engine is an error that names the known ones", options, () => {
  const { status, stderr } = conformance("--engine", "netscape");
  expect(status).toBe(1);
  expect(stderr).toMatch(/netscape.*The engines are reference, engine262, node-18, .*webkitgtk\./);
});

test("a pattern that matches no test is an error", options, () => {
  const { status, stderr } = conformance("--grep", "^nothing$");
  expect(status).toBe(1);
  expect(stderr).toContain("no test matches /^nothing$/");
});

test("a pattern that is none is an error", options, () => {
  const { status, stderr } = conformance("--grep", "(");
  expect(status).toBe(1);
  expect(stderr).toContain("Invalid regular expression");
});

test("--list names tests and engines", options, () => {
  const { status, stdout } = conformance("--list", "--grep", "asCompleted/length");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^built-ins\/Promise\/asCompleted\/length\.js\nreference: is here\n/);
});

test("a run says what passed", options, () => {
  const { status, stdout } = conformance("--engine", "quickjs", "--grep", "asCompleted/length");
  expect(stdout).toMatch(/^quickjs \S+, script: 2 of 2 passed$/m);
  expect(status).toBe(0);
});

test("--json gives every result", options, () => {
  const { stdout } = conformance("--engine", "quickjs", "--grep", "asCompleted/length", "--json");
  const { reports, notRun } = JSON.parse(stdout) as { reports: unknown; notRun: unknown };
  const path = "built-ins/Promise/asCompleted/length.js";
  const results = [
    { path, mode: "strict", outcome: "passed" },
    { path, mode: "sloppy", outcome: "passed" },
  ];
  expect(reports).toMatchObject([{ engine: "quickjs", build: "script", results }]);
  expect(notRun).toEqual([]);
});

test("plan says which steps the tests execute", options, () => {
  const { status, stderr } = conformance("plan");
  expect(stderr).toMatch(/^\d+ tests execute \d+ of \d+ steps, \d+ of them with a condition; 0 problems\n$/);
  expect(status).toBe(0);
});

test("export writes the tests into a folder", options, () => {
  const { status, stdout } = conformance("export", join(directory, "test262"));
  expect(stdout).toMatch(/^\d+ tests written into .*test262\n$/);
  expect(status).toBe(0);
});

test("test262 wants a checkout of test262", options, () => {
  const { status, stderr } = conformance("test262", directory);
  expect(stderr).toBe(`conformance: ${directory} is no checkout of test262: it has no harness\n`);
  expect(status).toBe(1);
});
