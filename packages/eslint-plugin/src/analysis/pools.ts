// The usual ways to run a few promises at a time, judged by their text.
import { AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESTree } from "@typescript-eslint/utils";
import {
  callsOn,
  constantValue,
  functionOf,
  isFunction,
  isGlobal,
  methodCall,
  unwrap,
  valueOf,
  variableOf,
} from "./ast.ts";
import type { Node, SourceCode, Variable } from "./ast.ts";
import { results } from "./tasks.ts";

const growing = new Set(["add", "push", "unshift", "set"]);
const shrinking = new Set(["delete", "filter", "pop", "shift", "splice"]);
const chunkName = /(chunk|batch|slice)/i;

/** The innermost loop that a node is in, without leaving its function. */
function loopAround(node: Node): Node | undefined {
  for (let outer: Node | undefined = node.parent; outer && !isFunction(outer); outer = outer.parent)
    if (/^(For|While|DoWhile|ForOf|ForIn)Statement$/.test(outer.type)) return outer;
  return undefined;
}

/** `await Promise.all(slice.map(…))` in a loop that takes one slice of the input after another. */
export function isBatch(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const [argument] = call.arguments;
  const loop = loopAround(call);
  if (!argument || !loop || call.parent.type !== Type.AwaitExpression) return false;
  const tasks = methodCall(valueOf(argument, sourceCode));
  if (tasks?.name === "map") return isSlice(tasks.object, loop, sourceCode);
  return isFlushed(argument, loop, sourceCode);
}

function isSlice(node: Node, loop: Node, sourceCode: SourceCode): boolean {
  const variable = variableOf(node, sourceCode);
  if (variable && isElementOfChunks(variable, loop, sourceCode)) return true;
  const value = variable ? constantValue(variable, node) : node;
  const slice = value && methodCall(value);
  if (slice?.name !== "slice" && slice?.name !== "splice") return false;
  // A slice that is the same in every iteration is no batch.
  return isInside(slice.call, loop);
}

/** `for (const batch of chunk(items, 10))` */
function isElementOfChunks(variable: Variable, loop: Node, sourceCode: SourceCode): boolean {
  if (loop.type !== Type.ForOfStatement || loop.left.type !== Type.VariableDeclaration) return false;
  if (loop.left.declarations[0].id !== variable.defs[0]?.name) return false;
  const source = valueOf(loop.right, sourceCode);
  const callee = source.type === Type.CallExpression ? unwrap(source.callee) : undefined;
  const name = callee?.type === Type.MemberExpression ? callee.property : callee;
  if (name?.type === Type.Identifier && chunkName.test(name.name)) return true;
  return chunkName.test(variable.name);
}

/** A list that the loop fills, and empties when it is full. */
function isFlushed(list: Node, loop: Node, sourceCode: SourceCode): boolean {
  const variable = variableOf(unwrap(list), sourceCode);
  if (!variable) return false;
  const fills = callsOn(variable, growing).some(({ call }) => isInside(call, loop));
  const declared = variable.defs[0]?.node;
  // Declared in the loop, it is another list in each iteration.
  if (!fills || (declared && isInside(declared, loop))) return false;
  return variable.references.some(({ identifier, init }) => {
    const { parent } = identifier;
    if (init || !isInside(identifier, loop)) return false;
    if (parent.type === Type.AssignmentExpression) return parent.left === identifier;
    if (parent.type !== Type.MemberExpression || parent.object !== identifier) return false;
    const isLength = parent.property.type === Type.Identifier && parent.property.name === "length";
    if (isLength && parent.parent.type === Type.AssignmentExpression) return parent.parent.left === parent;
    return methodCall(parent.parent)?.name === "splice";
  });
}

/** `await Promise.race(running)` in a loop, where `running` grows and shrinks. */
export function isRacingPool(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const [argument] = call.arguments;
  if (!argument || !loopAround(call)) return false;
  const variable = variableOf(raced(argument), sourceCode);
  if (!variable) return false;
  const grows = callsOn(variable, growing).length > 0;
  return grows && (callsOn(variable, shrinking).length > 0 || isAssignedFilter(variable));
}

/** `running`, `[...running]`, `running.values()` or `Array.from(running)`. */
function raced(argument: Node): Node {
  const node = unwrap(argument);
  if (node.type === Type.ArrayExpression && node.elements.length === 1) {
    const [element] = node.elements;
    return element?.type === Type.SpreadElement ? raced(element.argument) : node;
  }
  const method = methodCall(node);
  if (method?.name === "values") return method.object;
  return method?.name === "from" && method.args[0] ? raced(method.args[0]) : node;
}

function isAssignedFilter(variable: Variable): boolean {
  return variable.references.some(
    ({ init, writeExpr }) => !init && writeExpr && methodCall(writeExpr)?.name === "filter",
  );
}

/** `Promise.all(items.map((x) => limit(() => …)))` */
export function isLimitedMap(
  call: TSESTree.CallExpression,
  isLimited: (call: Node) => boolean,
  sourceCode: SourceCode,
): boolean {
  const [argument] = call.arguments;
  if (!argument) return false;
  const tasks = methodCall(valueOf(argument, sourceCode));
  const [mapper] = tasks?.name === "map" ? tasks.args : [];
  const fn = mapper && functionOf(mapper, sourceCode);
  return fn !== undefined && results(fn, sourceCode).some((result) => isLimited(withoutThen(result)));
}

/** `limit(…)` in `limit(…).then(…)` and in `await limit(…)` */
function withoutThen(expression: Node): Node {
  const node = unwrap(expression);
  if (node.type === Type.AwaitExpression) return withoutThen(node.argument);
  const method = methodCall(node);
  return method && /^(then|catch|finally)$/.test(method.name) ? withoutThen(method.object) : node;
}

function isInside(node: Node, outer: Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}

/** The name of the method if the call is `Promise.name(…)`. */
export function promiseMethod(call: TSESTree.CallExpression, sourceCode: SourceCode): string | undefined {
  const method = methodCall(call);
  return method && isGlobal(method.object, "Promise", sourceCode) ? method.name : undefined;
}
