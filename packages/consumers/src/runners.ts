// Test runners, which load modules in their own way.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mustBe } from "./consumer.ts";
import type { Consumer } from "./consumer.ts";
import { findTool } from "./project.ts";
import type { Workshop } from "./project.ts";

const runners = [
  {
    title: "Jest",
    name: "jest",
    what: "CommonJS, in Jest's realm",
    args: ["--json", "--outputFile=report.json", "--ci", "--no-cache"],
  },
  {
    title: "Vitest",
    name: "vitest",
    what: "ESM, fake timers",
    args: ["run", "--reporter=json", "--outputFile=report.json"],
  },
];

export function testing(workshop: Workshop): Consumer[] {
  return runners.map(({ title, name, what, args }) => {
    const tool = findTool(name);
    return {
      name: title,
      version: tool?.version,
      what,
      async run() {
        const project = await workshop.project(name, [name], [name]);
        await project.run(tool?.program ?? "", ...args);
        const report = JSON.parse(readFileSync(join(project.directory, "report.json"), "utf8")) as {
          numPassedTests: number;
          numTotalTests: number;
        };
        mustBe(`${report.numPassedTests} of ${report.numTotalTests} tests`, "2 of 2 tests");
      },
    };
  });
}
