// The runner on an engine that does as it is told.
import { describe, expect, test } from "vitest";
import { readFrontmatter } from "../../src/frontmatter.ts";
import type { Build, Engine, Job, Observation } from "../../src/protocol.ts";
import { runTests } from "../../src/run.ts";
import type { Options } from "../../src/run.ts";
import { jobOf, runsOf } from "../../src/tests.ts";
import type { Test } from "../../src/tests.ts";

const build: Build = { name: "native", type: "script", code: "" };

function testOf(path: string, flags = "", features = ""): Test {
  const source = `/*---\ndescription: A test.\nflags: [${flags}]\nfeatures: [${features}]\n---*/\n// ${path}`;
  return { path, source, metadata: readFrontmatter(source) };
}

/** An engine that answers each job with what the function says, or not at all, and counts its sessions. */
function engineOf(answer: (job: Job) => Observation | Promise<Observation>) {
  const counts = { started: 0, stopped: 0 };
  const engine: Engine = {
    name: "fake",
    builds: [build],
    missing: () => undefined,
    start() {
      counts.started++;
      return Promise.resolve({
        version: "1.0",
        run: async (job: Job) => await answer(job),
        stop() {
          counts.stopped++;
          return Promise.resolve();
        },
      });
    },
  };
  return { engine, counts };
}

async function outcomes(engine: Engine, tests: readonly Test[], options: Partial<Options> = {}) {
  const settings = { timeout: 10_000, expectedFailures: [], ...options };
  const { results } = await runTests(engine, build, tests.flatMap(runsOf), settings);
  return results.map(({ path, mode, outcome, message }) => [path, mode, outcome, message]);
}

const fine: Observation = { printed: [] };
const broken: Observation = { printed: [], error: { phase: "runtime", name: "Test262Error", message: "no" } };

test("a test runs in strict and in sloppy mode", async () => {
  const { engine } = engineOf((job) => (job.source.startsWith(`"use strict";`) ? fine : broken));
  expect(await outcomes(engine, [testOf("a.js")])).toEqual([
    ["a.js", "strict", "passed", undefined],
    ["a.js", "sloppy", "failed", "Test262Error: no"],
  ]);
});

test.each([
  ["onlyStrict", ["strict"]],
  ["noStrict", ["sloppy"]],
  ["raw", ["raw"]],
  ["module", ["module"]],
])("with the flag %s it runs once", (flag, modes) => {
  expect(runsOf(testOf("a.js", flag)).map(({ mode }) => mode)).toEqual(modes);
});

test("a raw test is evaluated as it is, without a harness", () => {
  const raw = testOf("a.js", "raw");
  expect(runsOf(raw).map((run) => jobOf(run, build))).toEqual([
    { build, harness: [], source: raw.source, isModule: false },
  ]);
});

test("an include that the harness lacks is an error that names the test", () => {
  const source = "/*---\ndescription: A test.\nincludes: [none.js]\n---*/";
  const [run] = runsOf({ path: "a.js", source, metadata: readFrontmatter(source) });
  expect(run && (() => jobOf(run, build))).toThrow("a.js: test262's harness has no file none.js");
});

test("a test that needs what the engine lacks is not applicable", async () => {
  const { engine } = engineOf((job) => (job.source.includes("IsHTMLDDA") ? broken : fine));
  expect(
    await outcomes(engine, [testOf("a.js", "noStrict", "IsHTMLDDA"), testOf("b.js", "noStrict")]),
  ).toEqual([
    ["a.js", "sloppy", "not applicable", "IsHTMLDDA"],
    ["b.js", "sloppy", "passed", undefined],
  ]);
});

describe("an engine that hangs or ends", () => {
  const hang = () => new Promise<Observation>(() => {});
  const die = () => Promise.reject<Observation>(new Error("the engine's process ended"));

  test.each([
    ["hangs", hang, "took longer than 20 ms"],
    ["ends", die, "the engine's process ended"],
  ])("fails the test during which it %s, and is started anew", async (_, action, message) => {
    const { engine, counts } = engineOf((job) => (job.source.includes("// a.js") ? action() : fine));
    const tests = [testOf("a.js", "noStrict"), testOf("b.js", "noStrict")];
    expect(await outcomes(engine, tests, { timeout: 20 })).toEqual([
      ["a.js", "sloppy", "failed", message],
      ["b.js", "sloppy", "passed", undefined],
    ]);
    expect(counts).toEqual({ started: 2, stopped: 2 });
  });
});

describe("an expected failure", () => {
  const expected = { engines: ["fake"], reason: "The engine is old.", bug: "bug 1", tests: ["a.js"] };
  const tests = [testOf("a.js", "noStrict")];

  test("is no failure", async () => {
    const { engine } = engineOf((job) => (job.source.includes("// a.js") ? broken : fine));
    expect(await outcomes(engine, tests, { expectedFailures: [expected] })).toEqual([
      ["a.js", "sloppy", "failed as expected", "The engine is old."],
    ]);
  });

  test("that passes is a failure", async () => {
    const { engine } = engineOf(() => fine);
    expect(await outcomes(engine, tests, { expectedFailures: [expected] })).toEqual([
      ["a.js", "sloppy", "failed", "passes, though expected-failures.yaml says that it fails"],
    ]);
  });

  test.each([
    ["another engine", { ...expected, engines: ["other"] }],
    ["another build", { ...expected, build: "ESM" }],
    ["another test", { ...expected, tests: ["b.js"] }],
  ])("of %s excuses nothing", async (_, other) => {
    const { engine } = engineOf((job) => (job.source.includes("// a.js") ? broken : fine));
    expect(await outcomes(engine, tests, { expectedFailures: [other] })).toEqual([
      ["a.js", "sloppy", "failed", "Test262Error: no"],
    ]);
  });
});
