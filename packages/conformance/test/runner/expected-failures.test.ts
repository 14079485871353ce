// The list of expected failures names what there is, and says why.
import { expect, test } from "vitest";
import { engines } from "../../src/engines/index.ts";
import { readExpectedFailures } from "../../src/expected-failures.ts";
import { listTests } from "../../src/tests.ts";

const entries = readExpectedFailures();

test("every entry is for tests, engines and builds that there are", () => {
  const paths = new Set(listTests());
  for (const { engines: names, build, tests } of entries) {
    expect(tests.filter((path) => !paths.has(path))).toEqual([]);
    for (const name of names) {
      const builds = engines.find((engine) => engine.name === name)?.builds.map((known) => known.name);
      expect(builds, name).toBeDefined();
      if (build !== undefined) expect(builds).toContain(build);
    }
  }
});

test("an entry without a reason or a bug is refused", () => {
  const entry = "- engines: [a]\n  tests: [b.js]\n  reason: why";
  expect(() => readExpectedFailures(entry)).toThrow("entry 1 needs engines, tests, a reason and a bug");
  expect(readExpectedFailures(`${entry}\n  bug: "1"`)).toHaveLength(1);
});
