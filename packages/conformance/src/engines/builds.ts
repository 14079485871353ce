// The ways in which a realm can get its Promise.asCompleted. What is loaded is what is published: the entry points
// of the built package, as its package.json names them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { hostScript } from "@as-completed-limit/proposal/host";
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

/** The specification text itself, over the engine's own objects. */
export const text: Build = {
  name: "text",
  type: "script",
  get code() {
    return hostScript();
  },
};

/** Puts the ponyfill where the tests look for it. */
const define = `Object.defineProperty(Promise, "asCompleted", {
  value: asCompleted, writable: true, enumerable: false, configurable: true
});`;

/** The specifiers of the package's ES modules, as a user writes them. */
const polyfillSpecifier = "as-completed-limit/auto";
const ponyfillSpecifier = "as-completed-limit";

function modules(urlOf: (specifier: string) => string): readonly Build[] {
  const polyfill = JSON.stringify(urlOf(polyfillSpecifier));
  const ponyfill = JSON.stringify(urlOf(ponyfillSpecifier));
  return [
    { name: "ESM", type: "module", code: `import ${polyfill};` },
    { name: "ESM ponyfill", type: "module", code: `import { asCompleted } from ${ponyfill};\n${define}` },
  ];
}

/** For hosts that read files but know nothing of packages. */
export const modulesInFiles: readonly Build[] = modules((specifier) => import.meta.resolve(specifier));

/** For browsers. */
export const modulesByImportMap: readonly Build[] = modules((specifier) => specifier);

/** An import map for a server that serves the package's folder below the path. */
export function importMap(path: string): object {
  const imports = [polyfillSpecifier, ponyfillSpecifier].map((specifier) => {
    const file = fileURLToPath(import.meta.resolve(specifier));
    return [specifier, path + relative(packageDirectory, file)];
  });
  return { imports: Object.fromEntries(imports) as object };
}

export const commonjs: readonly Build[] = [
  { name: "CommonJS", type: "commonjs", code: `require("${polyfillSpecifier}");` },
  {
    name: "CommonJS ponyfill",
    type: "commonjs",
    code: `const { asCompleted } = require("${ponyfillSpecifier}");\n${define}`,
  },
];

/** The polyfill where core-js has put its own Promise in place of the engine's. */
export const withCoreJs: Build = {
  name: "core-js Promise",
  type: "commonjs",
  code: `require("core-js/configurator")({ usePolyfill: ["Promise"] });
require("core-js/actual/promise");
require("${polyfillSpecifier}");`,
};
