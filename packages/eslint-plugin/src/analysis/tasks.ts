// Which expressions begin a task, judged by their text.
import { AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESTree } from "@typescript-eslint/utils";
import { functionOf, isGlobal, methodCall, ownNodes, unwrap, valueOf } from "./ast.ts";
import type { FunctionNode, Node, SourceCode } from "./ast.ts";

/** Subclasses of Promise that begin their work when `then` is called, and not before. */
export const lazyPromises: readonly string[] = ["PLazy", "PendingQuery", "PrismaPromise"];

/** Methods and built-ins that are known to give no promise. */
const plainMethods = new Set(
  "at charAt codePointAt endsWith getTime includes indexOf join padEnd padStart repeat replace replaceAll slice split startsWith substring toFixed toISOString toJSON toLowerCase toString toUpperCase trim trimEnd trimStart valueOf".split(
    " ",
  ),
);
/** Methods of query builders, which run their query when they are awaited. */
const builderMethods = new Set(
  "andWhere from groupBy having innerJoin leftJoin lean maybeSingle orWhere orderBy populate returning select single where whereIn".split(
    " ",
  ),
);
const plainGlobals =
  "Array BigInt Boolean Date Error Intl JSON Math Number Object Reflect String Symbol URL isNaN parseFloat parseInt structuredClone".split(
    " ",
  );
const settled = new Set(["resolve", "reject"]);
const promiseMethods = new Set(["then", "catch", "finally"]);

/** Whether an element that is written so is a promise of work that has begun. */
export function beginsTask(expression: Node, sourceCode: SourceCode, within: readonly Node[] = []): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case Type.NewExpression:
      return isGlobal(node.callee, "Promise", sourceCode);
    case Type.ImportExpression:
      return true;
    case Type.CallExpression:
      return callBegins(node, sourceCode, within);
    case Type.ConditionalExpression:
      return [node.consequent, node.alternate].some((branch) => beginsTask(branch, sourceCode, within));
    case Type.LogicalExpression:
      return [node.left, node.right].some((branch) => beginsTask(branch, sourceCode, within));
    case Type.SequenceExpression:
      return node.expressions.slice(-1).some((last) => beginsTask(last, sourceCode, within));
    case Type.Identifier: {
      const value = valueOf(node, sourceCode);
      return value !== node && isCertainTask(value, sourceCode);
    }
    default:
      return false;
  }
}

/** What a name stands for must be a promise for certain; that some function was called is not enough. */
function isCertainTask(node: Node, sourceCode: SourceCode): boolean {
  if (node.type !== Type.CallExpression) return node.type !== Type.Identifier && beginsTask(node, sourceCode);
  const fn = functionOf(node.callee, sourceCode);
  if (fn) return fn.async && !fn.generator;
  const method = methodCall(node);
  if (method && isGlobal(method.object, "Promise", sourceCode)) return beginsTask(node, sourceCode);
  if (method && promiseMethods.has(method.name)) return isCertainTask(method.object, sourceCode);
  return isGlobal(node.callee, "fetch", sourceCode);
}

function callBegins(node: TSESTree.CallExpression, sourceCode: SourceCode, within: readonly Node[]): boolean {
  const fn = functionOf(node.callee, sourceCode);
  // A recursive call says nothing new.
  if (fn) return !within.includes(fn) && functionBegins(fn, sourceCode, within);
  if (plainGlobals.some((name) => isGlobal(node.callee, name, sourceCode))) return false;
  const method = methodCall(node);
  if (method === undefined) return true;
  const { object, name, args } = method;
  if (isGlobal(object, "Promise", sourceCode)) return combinatorBegins(name, args, sourceCode, within);
  if (plainMethods.has(name) || builderMethods.has(name)) return false;
  if (object.type === Type.Identifier && lazyPromises.includes(object.name)) return false;
  return !plainGlobals.some((global) => isGlobal(object, global, sourceCode));
}

function combinatorBegins(
  name: string,
  [argument]: readonly TSESTree.CallExpressionArgument[],
  sourceCode: SourceCode,
  within: readonly Node[],
): boolean {
  if (name === "try") return true;
  if (argument === undefined) return false;
  // `Promise.resolve(value)` is a value that is ready.
  if (settled.has(name)) return beginsTask(argument, sourceCode, within);
  if (!/^(all|allSettled|any|race)$/.test(name)) return false;
  if (argument.type !== Type.ArrayExpression) return true;
  return argument.elements.some((element) => element && beginsTask(element, sourceCode, within));
}

/** Whether calling the function begins a task. */
export function functionBegins(
  fn: FunctionNode,
  sourceCode: SourceCode,
  within: readonly Node[] = [],
): boolean {
  if (fn.generator) return false;
  if (fn.async) return true;
  return results(fn, sourceCode).some((result) => beginsTask(result, sourceCode, [...within, fn]));
}

/** Whether the function that is passed as a mapper begins tasks; a function from elsewhere is taken to do so. */
export function mapperBegins(mapper: Node, sourceCode: SourceCode): boolean {
  const fn = functionOf(mapper, sourceCode);
  if (fn) return functionBegins(fn, sourceCode);
  const node = unwrap(mapper);
  if (node.type === Type.MemberExpression)
    return !plainGlobals.some((name) => isGlobal(unwrap(node.object), name, sourceCode));
  return !plainGlobals.some((name) => isGlobal(node, name, sourceCode));
}

/** Whether the mapper gives promises for certain: it is async, or it returns what `fetch` or `new Promise` gives. */
export function mapperSurelyBegins(mapper: Node, sourceCode: SourceCode): boolean {
  const fn = functionOf(mapper, sourceCode);
  if (!fn || fn.generator || awaitsItsElement(fn, sourceCode)) return false;
  return fn.async || results(fn, sourceCode).some((result) => isCertainTask(result, sourceCode));
}

/** The expressions that a function returns. */
export function results(fn: FunctionNode, sourceCode: SourceCode): Node[] {
  if (fn.body.type !== Type.BlockStatement) return [unwrap(fn.body)];
  return [...ownNodes(fn, sourceCode)].flatMap((node) =>
    node.type === Type.ReturnStatement && node.argument ? [unwrap(node.argument)] : [],
  );
}

/** The expressions that a generator yields one by one. */
export function yields(fn: FunctionNode, sourceCode: SourceCode): Node[] {
  return [...ownNodes(fn, sourceCode)].flatMap((node) =>
    node.type === Type.YieldExpression && !node.delegate && node.argument ? [unwrap(node.argument)] : [],
  );
}

/** An async function that awaits its own parameter is given tasks, and does not begin them. */
function awaitsItsElement(fn: FunctionNode, sourceCode: SourceCode): boolean {
  const [parameter] = fn.params;
  if (parameter?.type !== Type.Identifier) return false;
  return [...ownNodes(fn, sourceCode)].some(
    (node) =>
      node.type === Type.AwaitExpression &&
      node.argument.type === Type.Identifier &&
      node.argument.name === parameter.name,
  );
}
