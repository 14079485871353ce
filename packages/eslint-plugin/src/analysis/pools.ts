// Pools and limiters: other ways to run a few promises at a time, judged by their text.
import { AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESTree } from "@typescript-eslint/utils";
import {
  callsOn,
  functionOf,
  growing,
  isGlobal,
  loopAround,
  methodCall,
  unwrap,
  valueOf,
  variableOf,
} from "./ast.ts";
import type { Node, SourceCode, Variable } from "./ast.ts";
import { results } from "./tasks.ts";

const shrinking = new Set(["delete", "filter", "pop", "shift", "splice"]);

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

/** The name of the method if the call is `Promise.name(…)`. */
export function promiseMethod(call: TSESTree.CallExpression, sourceCode: SourceCode): string | undefined {
  const method = methodCall(call);
  return method && isGlobal(method.object, "Promise", sourceCode) ? method.name : undefined;
}
