import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { scenarios } from "../src/scenarios.ts";

// Processes take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url));

function bench(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
}

test("--list names every scenario", () => {
  const { status, stdout } = bench("--list");
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(scenarios.map(({ name }) => name));
});

test("a scenario that does not exist: which do", () => {
  const { status, stderr } = bench("overhaed");
  expect(status).toBe(1);
  expect(stderr).toContain('There is no scenario "overhaed"; the scenarios are overhead, async-sources, ');
  expect(stderr).not.toContain("    at ");
});

test.each([
  [["--runs", "0"], "Expected a whole number from 1 to 1000."],
  [["--runs", "many"], "Expected a whole number from 1 to 1000."],
  [["--engine", "rhino"], "Allowed choices are current, node-18, node-20"],
  [["--fast"], "unknown option '--fast'"],
  [["--quick", "--report"], "cannot be used with"],
  [["--rewrite", "--quick"], "cannot be used with"],
])("%j is refused", (args, message) => {
  const { status, stderr } = bench(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("    at ");
});

test("--json gives every figure of every round", () => {
  const { status, stdout, stderr } = bench("slots", "--quick", "--runs", "2", "--json");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const [result] = JSON.parse(stdout) as {
    scenario: string;
    rounds: number;
    cases: { results: { contestant: string; figures: Record<string, number[]> }[] }[];
  }[];
  expect(result).toMatchObject({ scenario: "slots", rounds: 2 });
  const own = result?.cases[0]?.results.find(({ contestant }) => contestant === "as-completed");
  expect(own?.figures["bytes per slot"]).toHaveLength(2);
});
