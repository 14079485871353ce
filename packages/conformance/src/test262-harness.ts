// The tests under a runner that is not ours: test262-harness, which starts a Node for each run through eshost.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { UserError } from "@as-completed-limit/tooling/errors";
import { script } from "./engines/builds.ts";
import { thisNode } from "./engines/node-like.ts";
import { findExpectedFailure } from "./expected-failures.ts";
import type { ExpectedFailure } from "./expected-failures.ts";
import { exportTests } from "./export.ts";
import { harnessFile, harnessFileNames } from "./harness.ts";
import { weigh } from "./run.ts";
import type { Report, Result } from "./run.ts";
import type { Run } from "./tests.ts";

/** What test262-harness says of one run: a line of its JSON reporter. */
export interface Reported {
  /** The path below `test`. */
  readonly relative: string;
  readonly scenario: "default" | "strict mode";
  readonly result: { readonly pass: boolean; readonly message?: string };
}

const program = fileURLToPath(
  new URL("../../../tools/test262-harness/node_modules/test262-harness/bin/run.js", import.meta.url),
);

/** What the realms of eshost cannot show: its `IsHTMLDDA` is an ordinary function. */
const lacking = ["IsHTMLDDA"];

/** Installs the polyfill in the realm of a test, and in each realm that the test makes. */
export function preludeOf(polyfill: string): string {
  return `(function install($262) {
  const { createRealm } = $262;
  $262.evalScript(${JSON.stringify(polyfill)});
  $262.createRealm = function (options) {
    const realm = createRealm.call($262, options);
    install(realm);
    return realm;
  };
})($262);
`;
}

/** Makes a folder look like a checkout of test262 with no other tests. */
export function writeCheckout(directory: string): void {
  exportTests(directory);
  for (const name of harnessFileNames()) {
    const file = join(directory, "harness", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, harnessFile(name) ?? "");
  }
  // test262-harness asks for the version, and knows five of them.
  writeFileSync(join(directory, "package.json"), JSON.stringify({ name: "test262", version: "5.0.0" }));
}

/** Runs the tests that match on this Node, with the polyfill as a classic script. */
export async function runUnderHarness(paths: readonly string[]): Promise<Reported[]> {
  if (!existsSync(program))
    throw new UserError("test262-harness is not installed: run `pnpm --dir tools install` first");
  const directory = mkdtempSync(join(tmpdir(), "test262-harness-"));
  try {
    writeCheckout(directory);
    const prelude = join(directory, "prelude.js");
    writeFileSync(prelude, preludeOf(script.code));
    const options = {
      "test262-dir": directory,
      "temp-dir": directory,
      prelude,
      "host-type": "node",
      "host-path": process.execPath,
      // A rejection that nobody handles is no error in test262.
      "host-args": "--unhandled-rejections=none",
      "features-exclude": lacking.join(),
      threads: availableParallelism(),
      timeout: 60_000,
      reporter: "json",
      "reporter-keys": "relative,scenario,result",
    };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        program,
        ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
        ...paths.map((path) => join(directory, "test", path)),
      ],
      { maxBuffer: Infinity },
    );
    return JSON.parse(stdout) as Reported[];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Compares what was reported with what our runner says of the same engine and build. */
export function reportOf(
  runs: readonly Run[],
  reported: readonly Reported[],
  expectedFailures: readonly ExpectedFailure[],
): Report {
  const { name: engine } = thisNode();
  const results = runs.map(({ test: { path, metadata }, mode }): Result => {
    const lacks = metadata.features.filter((feature) => lacking.includes(feature));
    if (lacks.length > 0) return { path, mode, outcome: "not applicable", message: lacks.join(", ") };
    const scenario = mode === "strict" ? "strict mode" : "default";
    const own = reported.filter((other) => other.relative === path && other.scenario === scenario);
    const [first] = own;
    if (first === undefined || own.length > 1) {
      return { path, mode, outcome: "failed", message: `test262-harness ran it ${own.length} times` };
    }
    const { pass, message = "failed without a message" } = first.result;
    const expected = findExpectedFailure(expectedFailures, engine, script.name, path);
    return { path, mode, ...weigh(pass ? undefined : message, expected) };
  });
  return {
    engine: `${engine} under test262-harness`,
    version: process.versions.node,
    build: script.name,
    results,
  };
}
