// What is made of the results of test262-harness, and how the polyfill gets into its realms.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { expect, test } from "vitest";
import { thisNode } from "../../src/engines/node-like.ts";
import type { ExpectedFailure } from "../../src/expected-failures.ts";
import { listTests, readTest, runsOf } from "../../src/tests.ts";
import { preludeOf, reportOf, writeCheckout } from "../../src/test262-harness.ts";
import type { Reported } from "../../src/test262-harness.ts";

const path = "built-ins/Promise/asCompleted/length.js";
const runs = runsOf(readTest(path));
const reported = (scenario: Reported["scenario"], pass: boolean, message?: string): Reported => ({
  relative: path,
  scenario,
  result: { pass, ...(message === undefined ? {} : { message }) },
});
const knownToFail: ExpectedFailure = {
  engines: [thisNode().name],
  build: "script",
  reason: "the engine has a bug",
  bug: "none: this is a test",
  tests: [path],
};

test.for<[what: string, results: Reported[], known: ExpectedFailure[], outcome: object]>([
  ["a run that passes", [reported("strict mode", true)], [], { outcome: "passed" }],
  [
    "a run that fails",
    [reported("strict mode", false, "one is not two")],
    [],
    { outcome: "failed", message: "one is not two" },
  ],
  [
    "a run that is known to fail, and does",
    [reported("strict mode", false, "one is not two")],
    [knownToFail],
    { outcome: "failed as expected", message: "the engine has a bug" },
  ],
  [
    "a run that is known to fail, and passes",
    [reported("strict mode", true)],
    [knownToFail],
    { outcome: "failed", message: "passes, though expected-failures.yaml says that it fails" },
  ],
  [
    "a run that is left out",
    [reported("default", true)],
    [],
    { outcome: "failed", message: "test262-harness ran it 0 times" },
  ],
  [
    "a run that is done twice",
    [reported("strict mode", true), reported("strict mode", true)],
    [],
    { outcome: "failed", message: "test262-harness ran it 2 times" },
  ],
])("%s", ([, results, known, outcome]) => {
  expect(reportOf(runs.slice(0, 1), results, known).results).toEqual([{ path, mode: "strict", ...outcome }]);
});

test("the sloppy run is the one that test262-harness calls default", () => {
  const both = [reported("strict mode", true), reported("default", false, "only here")];
  expect(reportOf(runs, both, []).results).toMatchObject([
    { mode: "strict", outcome: "passed" },
    { mode: "sloppy", outcome: "failed", message: "only here" },
  ]);
});

test(
  "a test that needs document.all is not applicable: the realms of eshost have none",
  { timeout: 60_000 },
  () => {
    const needing = listTests()
      .map((name) => readTest(name))
      .filter(({ metadata }) => metadata.features.includes("IsHTMLDDA"))
      .flatMap(runsOf);
    const { results } = reportOf(needing, [], []);
    expect(results.length).toBeGreaterThan(0);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["not applicable"]));
  },
);

test("the prelude reaches the realms that a test makes, and those that these make", () => {
  interface Host {
    global: { installed?: boolean };
    evalScript(source: string): unknown;
    createRealm(): Host;
  }
  const createRealm = (): Host => {
    const context = vm.createContext();
    const global = vm.runInContext("globalThis", context) as Host["global"];
    return { global, evalScript: (source) => vm.runInContext(source, context), createRealm };
  };
  const host = createRealm();
  vm.runInNewContext(preludeOf(`globalThis.installed = "\u2028" !== "";`), { $262: host });
  const realms = [host, host.createRealm(), host.createRealm().createRealm()];
  expect(realms.map(({ global }) => global.installed)).toEqual([true, true, true]);
});

test("test262-harness finds the tests and the harness where test262 has them", { timeout: 60_000 }, () => {
  const directory = mkdtempSync(join(tmpdir(), "checkout-"));
  try {
    writeCheckout(directory);
    expect(existsSync(join(directory, "test", path))).toBe(true);
    expect(readFileSync(join(directory, "harness/assert.js"), "utf8")).toContain("assert.sameValue");
    expect(JSON.parse(readFileSync(join(directory, "package.json"), "utf8"))).toMatchObject({
      version: "5.0.0",
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
});
