// TypeScript of each age, with each way of resolving modules that knows `exports`.
import { join } from "node:path";
import { mustBe, once } from "./consumer.ts";
import type { Consumer } from "./consumer.ts";
import { findTool } from "./project.ts";
import type { Workshop } from "./project.ts";

const ages = ["5.0", "5.2", "5.4", "5.6", "5.9", "6.0", "7.0"];

const strict = [
  ...["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"],
  ...["--target", "es2022", "--lib", "es2022,dom"],
  // The declarations themselves are checked too.
  ...["--skipLibCheck", "false"],
];

const esm = { "usage.mts": "3, 4, 3", "auto.mts": "AB" };
const esmAndCommonJS = { ...esm, "usage.cts": "10, function" };

const ways: readonly {
  module: string;
  resolution: string;
  what: string;
  /** The programs that are compiled together, and what each prints. */
  programs: Readonly<Record<string, string>>;
}[] = [
  { module: "node16", resolution: "node16", what: "ESM and CommonJS", programs: esmAndCommonJS },
  { module: "nodenext", resolution: "nodenext", what: "ESM and CommonJS", programs: esmAndCommonJS },
  { module: "esnext", resolution: "bundler", what: "ESM", programs: esm },
  {
    // By itself, since what auto.mts declares holds for all that is compiled with it.
    module: "esnext",
    resolution: "bundler",
    what: "the ponyfill declares no global",
    programs: { "untouched.mts": "function undefined" },
  },
];

export function compilers(workshop: Workshop): Consumer[] {
  const project = once(() => workshop.project("typescript", ["typescript"]));
  return ages.flatMap((age) => {
    const tool = findTool(`typescript-${age}`);
    return ways.map(({ module, resolution, what, programs }): Consumer => ({
      name: `TypeScript ${age}`,
      version: tool?.version,
      what: `${resolution}: ${what}`,
      async run() {
        const { run } = await project();
        const out = `out-${age}-${resolution}`;
        const options = ["--module", module, "--moduleResolution", resolution, "--outDir", out];
        await run(tool?.program ?? "", ...strict, ...options, ...Object.keys(programs));
        for (const [program, output] of Object.entries(programs))
          mustBe(await run(process.execPath, join(out, program.replace("ts", "js"))), output);
      },
    }));
  });
}
