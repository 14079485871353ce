// Node, Deno and Bun: realms of node:vm in a child process.
import { findEngine } from "@as-completed-limit/tooling/engines";
import type { EngineName } from "@as-completed-limit/tooling/engines";
import { UserError } from "@as-completed-limit/tooling/errors";
import type { Build, Engine } from "../protocol.ts";
import { commonjs, modulesInFiles, script, text, withCoreJs } from "./builds.ts";
import { hostFile, startChild } from "./child.ts";

const currentNode = `node-${process.versions.node.split(".")[0]}`;

/** The engine's executable, which for the Node that runs this program is always there. */
function find(name: EngineName): string | undefined {
  return name === currentNode ? process.execPath : findEngine(name);
}

function nodeLike(name: EngineName, args: readonly string[], ...more: Build[]): Engine {
  return {
    name,
    builds: [...modulesInFiles, ...commonjs, script, ...more],
    missing: () => (find(name) === undefined ? "not installed (pnpm --dir tools install)" : undefined),
    start: () => startChild(find(name) ?? name, [...args, hostFile("vm.js")]),
  };
}

const modulesInVm = ["--experimental-vm-modules", "--no-warnings"];

export const nodes: readonly Engine[] = [
  nodeLike("node-18", modulesInVm),
  nodeLike("node-20", modulesInVm),
  nodeLike("node-22", modulesInVm),
  nodeLike("node-24", modulesInVm, withCoreJs, text),
  nodeLike("node-26", modulesInVm),
];

/** The Node that runs this program. */
export function thisNode(): Engine {
  const engine = nodes.find(({ name }) => name === currentNode);
  if (engine === undefined) {
    const known = nodes.map(({ name }) => name).join(", ");
    throw new UserError(`expected one of ${known}, got Node ${process.versions.node}`);
  }
  return engine;
}

export const deno: Engine = nodeLike("deno", ["run", "--allow-all"]);

export const bun: Engine = nodeLike("bun", []);
