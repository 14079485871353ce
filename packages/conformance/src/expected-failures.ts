// The list of known failures, expected-failures.yaml.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface ExpectedFailure {
  readonly engines: readonly string[];
  /** Only with this build, if it is given. */
  readonly build?: string;
  readonly reason: string;
  /** Where the engine's bug is reported, or why the failure is not one. */
  readonly bug: string;
  readonly tests: readonly string[];
}

const file = new URL("../expected-failures.yaml", import.meta.url);

export function readExpectedFailures(text: string = readFileSync(file, "utf8")): ExpectedFailure[] {
  const entries = parse(text) as Partial<ExpectedFailure>[];
  for (const [index, { engines, reason, bug, tests }] of entries.entries()) {
    if (!Array.isArray(engines) || !Array.isArray(tests) || !reason || !bug) {
      throw new Error(`expected-failures.yaml: entry ${index + 1} needs engines, tests, a reason and a bug`);
    }
  }
  return entries as ExpectedFailure[];
}

/** The entry that a run falls under, if any. */
export function findExpectedFailure(
  list: readonly ExpectedFailure[],
  engine: string,
  build: string,
  path: string,
): ExpectedFailure | undefined {
  return list.find(
    (entry) =>
      entry.engines.includes(engine) &&
      (entry.build === undefined || entry.build === build) &&
      entry.tests.includes(path),
  );
}
