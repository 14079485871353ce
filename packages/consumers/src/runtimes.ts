// Node.js of each age, Deno and Bun.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findEngine, nodes as supported } from "@as-completed-limit/tooling/engines";
import { expected, mustBe, once } from "./consumer.ts";
import type { Consumer } from "./consumer.ts";
import type { Workshop } from "./project.ts";

/** What projects/programs/entries.mjs and entries.cjs must find. */
const importedEntries = [
  "main: asCompleted, default, getPolyfill, implementation, shim",
  "implementation: asCompleted, default",
  "polyfill: default, getPolyfill",
  "shim: default, shim",
].join("\n");
const requiredEntries = [
  "main: function, asCompleted, default, getPolyfill, implementation, shim",
  "implementation: function, ",
  "polyfill: function, ",
  "shim: function, ",
  "as-completed-limit",
].join("\n");

const both = [
  `imported: ${expected.log}`,
  `required: ${expected.log}`,
  "the second to be installed leaves the first alone: true",
].join("\n");

function versionOf(engine: string | undefined): string | undefined {
  if (engine === undefined) return undefined;
  const { stdout } = spawnSync(engine, ["--version"], { encoding: "utf8" });
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0];
}

export function nodes(workshop: Workshop): Consumer[] {
  const project = once(() => workshop.project("node", ["programs"]));
  return supported.flatMap(({ name, major }) => {
    const installed = findEngine(name);
    // The Node that runs this stands for its own major version.
    const node = installed ?? (process.versions.node.startsWith(`${major}.`) ? process.execPath : undefined);
    const consumer = (what: string, programs: Readonly<Record<string, string>>): Consumer => ({
      name: `Node.js ${major}`,
      version: versionOf(node),
      what,
      async run() {
        const { run } = await project();
        for (const [program, output] of Object.entries(programs))
          mustBe(await run(node ?? "", program), output);
      },
    });
    const { ponyfill, polyfill, log } = expected;
    return [
      consumer("ESM", {
        "ponyfill.mjs": ponyfill,
        "polyfill.mjs": polyfill,
        "entries.mjs": importedEntries,
      }),
      consumer("CommonJS", {
        "ponyfill.cjs": ponyfill,
        "polyfill.cjs": polyfill,
        "entries.cjs": requiredEntries,
      }),
      consumer("createRequire in an ES module, beside import", { "both.mjs": both }),
      // Node.js 18 cannot do this with any package.
      ...(major < 20
        ? []
        : [
            consumer("require of an ES module that imports it", {
              "require-esm.cjs": `required ES module: ${log}`,
            }),
          ]),
    ];
  });
}

export function deno(workshop: Workshop): Consumer[] {
  const executable = findEngine("deno") ?? "";
  const project = once(() => workshop.project("deno", ["programs", "deno"]));
  const consumer = (what: string, ...flags: string[]): Consumer => ({
    name: "Deno",
    version: versionOf(findEngine("deno")),
    what,
    async run() {
      const { run } = await project();
      for (const kind of ["ponyfill", "polyfill"] as const)
        mustBe(await run(executable, "run", "--quiet", ...flags, `${kind}.mjs`), expected[kind]);
    },
  });
  return [
    consumer("node_modules, named in package.json"),
    consumer("import map", "--no-config", "--import-map=import-map.json"),
  ];
}

export function bun(workshop: Workshop): Consumer[] {
  const executable = findEngine("bun") ?? "";
  const project = once(async () => {
    const made = workshop.folder("bun", ["programs"]);
    await made.run(executable, "add", "--silent", workshop.tarball);
    return made;
  });
  const consumer = (what: string, extension: string): Consumer => ({
    name: "Bun",
    version: versionOf(findEngine("bun")),
    what: `${what}, installed by Bun`,
    async run() {
      const { run, directory } = await project();
      for (const kind of ["ponyfill", "polyfill"] as const)
        mustBe(await run(executable, join(directory, `${kind}.${extension}`)), expected[kind]);
    },
  });
  return [consumer("ESM", "mjs"), consumer("CommonJS", "cjs")];
}
