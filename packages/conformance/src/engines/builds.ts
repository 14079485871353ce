// The ways in which a realm can get its Promise.asCompleted. What is loaded is what is published: the entry points
// of the built package, as its package.json names them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Build } from "../protocol.ts";

const manifestFile = createRequire(import.meta.url).resolve("as-completed-limit/package.json");

/** The folder of the published package. */
export const packageDirectory: string = dirname(manifestFile);

const { unpkg } = JSON.parse(readFileSync(manifestFile, "utf8")) as { unpkg: string };

/** The engine's own Promise.asCompleted. */
export const native: Build = { name: "native", type: "script", code: "" };

/** The polyfill as a classic script. */
export const script: Build = {
  name: "script",
  type: "script",
  // Read when an engine is about to be given it: only then the package must have been built.
  get code() {
    return readFileSync(join(packageDirectory, unpkg), "utf8");
  },
};

/** Puts the ponyfill where the tests look for it. */
const define = `Object.defineProperty(Promise, "asCompleted", {
  value: asCompleted, writable: true, enumerable: false, configurable: true
});`;

/** The ES modules of the package, for a host that finds the package's folder at the URL. */
function modules(base: string): readonly [polyfill: Build, ponyfill: Build] {
  const url = (specifier: string) => {
    const file = fileURLToPath(import.meta.resolve(specifier));
    return JSON.stringify(base + relative(packageDirectory, file));
  };
  return [
    { name: "ESM", type: "module", code: `import ${url("as-completed-limit/auto")};` },
    {
      name: "ESM ponyfill",
      type: "module",
      code: `import { asCompleted } from ${url("as-completed-limit")};\n${define}`,
    },
  ];
}

export const modulesInFiles: readonly Build[] = modules(`${pathToFileURL(packageDirectory).href}/`);

/** Where the page of the browsers finds the package's folder. */
export const modulesOnServer: readonly Build[] = modules("/package/");

export const commonjs: readonly Build[] = [
  { name: "CommonJS", type: "commonjs", code: `require("as-completed-limit/auto");` },
  {
    name: "CommonJS ponyfill",
    type: "commonjs",
    code: `const { asCompleted } = require("as-completed-limit");\n${define}`,
  },
];

/** The polyfill where core-js has put its own Promise in place of the engine's. */
export const withCoreJs: Build = {
  name: "core-js Promise",
  type: "commonjs",
  code: `require("core-js/configurator")({ usePolyfill: ["Promise"] });
require("core-js/actual/promise");
require("as-completed-limit/auto");`,
};
