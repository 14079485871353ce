import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioSchema } from "../src/scenario.ts";
import { scenarios } from "../src/scenarios.ts";
import { tracePolyfill, traceReference } from "../src/tracers.ts";

test("every file is listed under its name", () => {
  const files = readdirSync(new URL("../scenarios", import.meta.url)).map((file) =>
    file.replace(/\.json$/, ""),
  );
  expect(Object.keys(scenarios).sort()).toEqual(files.sort());
});

test.each(Object.entries(scenarios))(
  "%s: package and reference do the same",
  async (_name, { text, scenario }) => {
    expect(scenarioSchema.safeParse(scenario).error).toBeUndefined();
    expect(text.match(/\.( |$)/g)).toHaveLength(2);
    const trace = traceReference(scenario);
    expect(trace.length).toBeGreaterThan(4);
    expect(await tracePolyfill(scenario)).toEqual(trace);
  },
);
