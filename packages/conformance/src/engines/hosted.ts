// Engines that run inside of the current Node: engine262 and QuickJS.
import type { Build, Engine } from "../protocol.ts";
import { native, script } from "./builds.ts";
import { hostFile, startChild } from "./child.ts";

function hosted(name: string, host: string, args: readonly string[], build: Build, shards = 1): Engine {
  return {
    name,
    builds: [build],
    shards,
    missing: () => undefined,
    start: () => startChild(process.execPath, ["--no-warnings", hostFile(host), ...args]),
  };
}

/** engine262 with the Promise.asCompleted that a module's `defineAsCompleted` puts into a realm. */
export function builtIn(module: string, shards?: number): Engine {
  return hosted("reference", "engine262.ts", [module], native, shards);
}

/** The specification's algorithm as a built-in function of engine262. */
export const reference: Engine = builtIn("@as-completed-limit/proposal/reference", 2);

export const engine262: Engine = hosted("engine262", "engine262.ts", [], script, 2);

function quickjsIn(name: string, variant: string): Engine {
  return hosted(name, "quickjs.ts", [variant], script);
}

export const quickjs: Engine = quickjsIn("quickjs", "@jitl/quickjs-wasmfile-release-sync");

export const quickjsNg: Engine = quickjsIn("quickjs-ng", "@jitl/quickjs-ng-wasmfile-release-sync");
