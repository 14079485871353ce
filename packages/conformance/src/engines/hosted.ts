// Engines that run inside of the current Node: engine262 and QuickJS.
import type { Build, Engine } from "../protocol.ts";
import { native, script } from "./builds.ts";
import { hostFile, startChild } from "./child.ts";

function hosted(name: string, host: string, argument: string, build: Build, shards = 1): Engine {
  return {
    name,
    builds: [build],
    shards,
    missing: () => undefined,
    start: () => startChild(process.execPath, ["--no-warnings", hostFile(host), argument]),
  };
}

/** The specification's algorithm as a built-in function of engine262. */
export const reference: Engine = hosted("reference", "engine262.ts", "reference", native, 2);

export const engine262: Engine = hosted("engine262", "engine262.ts", "polyfill", script, 2);

export const quickjs: Engine = hosted("quickjs", "quickjs.ts", "@jitl/quickjs-wasmfile-release-sync", script);

export const quickjsNg: Engine = hosted(
  "quickjs-ng",
  "quickjs.ts",
  "@jitl/quickjs-ng-wasmfile-release-sync",
  script,
);
