// Every test fails where there is no Promise.asCompleted, so that each shows something of an implementation.
import { expect, test } from "vitest";
import { thisNode } from "../../src/engines/node-like.ts";
import { runTests } from "../../src/run.ts";
import { listTests, readTest, runsOf } from "../../src/tests.ts";

test("every test fails without an implementation", { timeout: 120_000 }, async () => {
  const runs = listTests().flatMap((path) => runsOf(readTest(path)).slice(0, 1));
  const nothing = { name: "nothing", type: "script", code: "" } as const;
  const { results } = await runTests(thisNode(), nothing, runs, { timeout: 60_000, expectedFailures: [] });
  expect(results).toHaveLength(runs.length);
  expect(results.filter(({ outcome }) => outcome === "passed").map(({ path }) => path)).toEqual([]);
});
