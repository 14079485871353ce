// Which calls are calls of `asCompleted`.
import { ASTUtils, AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESTree } from "@typescript-eslint/utils";
import { descendants, isGlobal, unwrap } from "./ast.ts";
import type { Node, SourceCode } from "./ast.ts";

const { ReferenceTracker } = ASTUtils;
const { CALL, ESM } = ReferenceTracker;

export interface AsCompletedCall {
  readonly node: TSESTree.CallExpression;
  readonly items: Node;
  readonly limit: Node | undefined;
}

interface Found {
  readonly node: Node;
  readonly info: unknown;
}

type Tracker = InstanceType<typeof ReferenceTracker> & {
  // Its types do not have this method.
  iteratePropertyReferences(node: Node, map: object): IterableIterator<Found>;
};

/** What to look for, in the form of ReferenceTracker. */
export type TraceMap = Parameters<InstanceType<typeof ReferenceTracker>["iterateEsmReferences"]>[0];

const asCompleted = { [CALL]: "asCompleted" };
const getPolyfill = { [CALL]: "getPolyfill" };
const main = { default: asCompleted, asCompleted, implementation: asCompleted, getPolyfill };

const modules = {
  "as-completed-limit": { [ESM]: true, ...main },
  "@as-completed-limit/as-completed-limit": { [ESM]: true, ...main },
  "as-completed-limit/implementation": { [ESM]: true, ...asCompleted, default: asCompleted, asCompleted },
  "as-completed-limit/polyfill": { [ESM]: true, ...getPolyfill, default: getPolyfill, getPolyfill },
} as unknown as TraceMap;
const globals = { Promise: { asCompleted } } as unknown as TraceMap;

/** All calls that a map finds, in ESM, in CommonJS, and from `await import()`. */
export function* callsFromModules(
  sourceCode: SourceCode,
  traceMap: TraceMap,
): Generator<{ call: TSESTree.CallExpression; info: unknown }> {
  const { globalScope } = sourceCode.scopeManager ?? {};
  if (!globalScope) return;
  const tracker = new ReferenceTracker(globalScope) as Tracker;
  const found = function* (references: Iterable<Found>) {
    for (const { node, info } of references)
      if (node.type === Type.CallExpression) yield { call: node, info };
  };
  yield* found(tracker.iterateEsmReferences(traceMap));
  for (const { module, node } of loadedModules(sourceCode)) {
    const map = Object.hasOwn(traceMap, module) ? traceMap[module] : undefined;
    if (map) yield* found(tracker.iteratePropertyReferences(node, map));
  }
}

/** The calls of what an expression gives, under whatever name that goes. */
export function callsOf(value: Node, sourceCode: SourceCode): TSESTree.CallExpression[] {
  const { globalScope } = sourceCode.scopeManager ?? {};
  if (!globalScope) return [];
  const tracker = new ReferenceTracker(globalScope) as Tracker;
  const found = [...tracker.iteratePropertyReferences(value, { [CALL]: true })];
  return found.map(({ node }) => node as TSESTree.CallExpression);
}

/** `require("…")`, which need not be declared as a global, and `await import("…")`. */
function* loadedModules(sourceCode: SourceCode): Generator<{ module: string; node: Node }> {
  for (const node of descendants(sourceCode.ast, sourceCode)) {
    const isRequire = node.type === Type.CallExpression && isGlobal(node.callee, "require", sourceCode);
    const source = isRequire ? node.arguments[0] : node.type === Type.ImportExpression ? node.source : null;
    const module = source && ASTUtils.getStringIfConstant(source);
    if (!module) continue;
    if (isRequire) yield { module, node };
    else if (node.parent?.type === Type.AwaitExpression) yield { module, node: node.parent };
  }
}

const cache = new WeakMap<TSESTree.Program, readonly AsCompletedCall[]>();

/** The calls of `asCompleted` in a file: imported under any name, required, or `Promise.asCompleted`. */
export function findCalls(sourceCode: SourceCode): readonly AsCompletedCall[] {
  let calls = cache.get(sourceCode.ast);
  if (calls === undefined) {
    // Most files have none, and are not searched.
    calls = /asCompleted|as-completed-limit/.test(sourceCode.text) ? search(sourceCode) : [];
    cache.set(sourceCode.ast, calls);
  }
  return calls;
}

function search(sourceCode: SourceCode): AsCompletedCall[] {
  const { globalScope } = sourceCode.scopeManager ?? {};
  if (!globalScope) return [];
  const calls = new Set<TSESTree.CallExpression>();
  const tracker = new ReferenceTracker(globalScope);
  for (const { node } of tracker.iterateGlobalReferences(globals)) calls.add(node as TSESTree.CallExpression);
  for (const { call, info } of callsFromModules(sourceCode, modules)) {
    if (info === "asCompleted") calls.add(call);
    else for (const called of callsOf(call, sourceCode)) calls.add(called);
  }
  return [...calls].flatMap((node) => {
    const [items, limit] = node.arguments;
    if (!items || items.type === Type.SpreadElement) return [];
    return [{ node, items: unwrap(items), limit }];
  });
}

/** Whether the limit lets everything run at once. */
export function isUnlimited(limit: Node | undefined, sourceCode: SourceCode): boolean {
  if (limit === undefined) return true;
  if (limit.type === Type.SpreadElement) return true;
  const constant = ASTUtils.getStaticValue(limit, sourceCode.getScope(limit));
  return constant !== null && (constant.value === undefined || constant.value === Infinity);
}
