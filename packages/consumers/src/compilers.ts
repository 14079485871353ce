// TypeScript of each age, with each way of resolving modules that knows `exports`.
import { join } from "node:path";
import { mustBe, once } from "./consumer.ts";
import type { Consumer } from "./consumer.ts";
import { findTool } from "./project.ts";
import type { Project, Workshop } from "./project.ts";

const ages = ["5.0", "5.2", "5.4", "5.6", "5.9", "6.0", "7.0"];

const strict = [
  ...["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"],
  ...["--target", "es2022", "--lib", "es2022,dom", "--types", ""],
  // The declarations themselves are checked too.
  ...["--skipLibCheck", "false"],
];

const resolutions: Readonly<Record<string, { module: string; programs: Readonly<Record<string, string>> }>> =
  {
    node16: {
      module: "node16",
      programs: { "usage.mts": "3, 4, undefined, 3", "usage.cts": "10, function", "auto.mts": "AB" },
    },
    nodenext: {
      module: "nodenext",
      programs: { "usage.mts": "3, 4, undefined, 3", "usage.cts": "10, function", "auto.mts": "AB" },
    },
    bundler: { module: "esnext", programs: { "usage.mts": "3, 4, undefined, 3", "auto.mts": "AB" } },
  };

export function compilers(workshop: Workshop): Consumer[] {
  const project = once(() => workshop.project("typescript", ["typescript"]));
  return ages.flatMap((age) => {
    const tool = findTool(`typescript-${age}`);
    return Object.entries(resolutions).map(([resolution, { module, programs }]): Consumer => ({
      name: `TypeScript ${age}`,
      version: tool?.version,
      what: `${resolution}: types, and what it emits runs`,
      async run() {
        const { run } = await project();
        for (const [program, output] of Object.entries(programs)) {
          // One by one, since what auto.mts declares would hold for all.
          const out = `out-${age}-${resolution}`;
          await run(
            tool?.program ?? "",
            ...strict,
            "--module",
            module,
            "--moduleResolution",
            resolution,
            "--outDir",
            out,
            program,
          );
          mustBe(await run(process.execPath, join(out, program.replace("ts", "js"))), output);
        }
      },
    }));
  });
}
