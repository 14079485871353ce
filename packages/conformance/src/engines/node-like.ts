// Node, Deno and Bun: realms of node:vm in a child process.
import { findEngine } from "../../../../scripts/engines.ts";
import type { EngineName } from "../../../../scripts/engines.ts";
import type { Build, Engine } from "../protocol.ts";
import { commonjs, modulesInFiles, script, withCoreJs } from "./builds.ts";
import { hostFile, startChild } from "./child.ts";

function nodeLike(name: EngineName, args: readonly string[], builds: readonly Build[]): Engine {
  return {
    name,
    builds,
    missing: () => (findEngine(name) === undefined ? "not installed (pnpm engines)" : undefined),
    start: () => startChild(findEngine(name) ?? name, [...args, hostFile("vm.js")]),
  };
}

const modulesInVm = ["--experimental-vm-modules", "--no-warnings"];

/** The Node that runs the tests, which is always there. */
export const currentNode: Engine = {
  name: "node",
  builds: [...modulesInFiles, ...commonjs, script, withCoreJs],
  missing: () => undefined,
  start: () => startChild(process.execPath, [...modulesInVm, hostFile("vm.js")]),
};

export const nodes: readonly Engine[] = (["node-18", "node-20", "node-22", "node-24", "node-26"] as const).map(
  (name) => nodeLike(name, modulesInVm, [...modulesInFiles, ...commonjs, script, withCoreJs]),
);

export const deno: Engine = nodeLike("deno", ["run", "--allow-all"], [...modulesInFiles, ...commonjs, script]);

export const bun: Engine = nodeLike("bun", [], [...modulesInFiles, ...commonjs, script]);
