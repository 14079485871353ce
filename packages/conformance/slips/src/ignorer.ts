// What is not mutated, since no test can tell.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { NodePath } from "@stryker-mutator/api/ignore";

/** As much of Babel's paths as is looked at here. */
interface Path {
  readonly node: Node;
  readonly parent?: Node;
  readonly listKey?: string;
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly callee?: Node;
  readonly object?: Node;
  readonly id?: Node;
}

const unspecified = "The messages of errors are up to the implementation.";

function isErrorConstructor({ type, name = "" }: Node): boolean {
  return type === "Identifier" && /^(Type|Range)Error$/.test(name);
}

function shouldIgnore(path: NodePath): string | undefined {
  const { node, parent, listKey } = path as Path;
  // The polyfill's messages may end with a hint.
  if (node.type === "VariableDeclarator" && node.id?.name === "hint") return unspecified;
  if (listKey !== "arguments" || parent?.callee === undefined) return undefined;
  const { callee } = parent;
  if (isErrorConstructor(callee) || callee.object?.name === "Throw") {
    return unspecified;
  }
  // What was called or what it must be is for the message too.
  if (node.type === "StringLiteral" && /^(requireObject|incompatible)$/.test(callee.name ?? ""))
    return unspecified;
  if (callee.name === "Assert") return "What is asserted is always true.";
  return undefined;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "unobservable", { shouldIgnore })];
