// Batches: loops that start a few tasks, wait for all of them, and start the next few.
import { AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESTree } from "@typescript-eslint/utils";
import {
  ancestors,
  callsOn,
  constantValue,
  descendants,
  growing,
  isInside,
  loopAround,
  methodCall,
  unwrap,
  valueOf,
  variableOf,
} from "./ast.ts";
import type { Node, SourceCode, Variable } from "./ast.ts";

const chunkName = /(chunk|batch|slice)/i;
const comparisons = new Set(["<", "<=", ">", ">=", "==", "===", "!=", "!=="]);

/** `await Promise.all(slice.map(…))` in a loop that takes one slice of the input after another. */
export function isBatch(call: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const [argument] = call.arguments;
  const loop = loopAround(call);
  if (!argument || !loop || call.parent.type !== Type.AwaitExpression) return false;
  const tasks = methodCall(valueOf(argument, sourceCode));
  if (tasks?.name === "map" && isSlice(tasks.object, loop, sourceCode)) return true;
  const list = variableOf(tasks?.name === "map" ? tasks.object : unwrap(argument), sourceCode);
  return list !== undefined && isFlushed(list, loop) && isFullThere(call, list, loop, sourceCode);
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

/** A list that the loop fills and empties. */
function isFlushed(list: Variable, loop: Node): boolean {
  const fills = callsOn(list, growing).some(({ call }) => isInside(call, loop));
  const declared = list.defs[0]?.node;
  // Declared in the loop, it is another list in each iteration.
  if (!fills || (declared && isInside(declared, loop))) return false;
  return list.references.some(({ identifier, init }) => {
    const { parent } = identifier;
    if (init || !isInside(identifier, loop)) return false;
    if (parent.type === Type.AssignmentExpression) return parent.left === identifier;
    if (parent.type !== Type.MemberExpression || parent.object !== identifier) return false;
    if (isSizeOf(parent, list) && parent.parent.type === Type.AssignmentExpression)
      return parent.parent.left === parent;
    return ["clear", "splice"].includes(methodCall(parent.parent)?.name ?? "");
  });
}

/**
 * Whether the loop waits because enough tasks have been collected. A list that it empties for another reason, such
 * as a step that must run alone, is a barrier, and a limit is no substitute for one.
 */
function isFullThere(call: Node, list: Variable, loop: Node, sourceCode: SourceCode): boolean {
  return testsBefore(call, loop).some((test) => {
    for (const node of descendants(test, sourceCode, () => false))
      if (countsTasks(node, list, loop, sourceCode)) return true;
    return false;
  });
}

/** The conditions within a loop that decide whether it gets to a node. */
function testsBefore(node: Node, loop: Node): Node[] {
  const tests: Node[] = [];
  let inner = node;
  for (const outer of ancestors(node)) {
    if (inner === loop) break;
    if (outer.type === Type.IfStatement && outer.test !== inner) tests.push(outer.test);
    if (outer.type === Type.LogicalExpression && outer.right === inner) tests.push(outer.left);
    if (outer.type === Type.BlockStatement) {
      // `if (tasks.length < 10) continue;`
      for (const statement of outer.body.slice(0, outer.body.indexOf(inner as TSESTree.Statement)))
        if (statement.type === Type.IfStatement && isContinue(statement.consequent))
          tests.push(statement.test);
    }
    inner = outer;
  }
  return tests;
}

function isContinue(statement: Node): boolean {
  const last = statement.type === Type.BlockStatement ? statement.body.at(-1) : statement;
  return last?.type === Type.ContinueStatement;
}

/** `tasks.length >= 10`, `++count === 10` or `i % 10 === 0` */
function countsTasks(node: Node, list: Variable, loop: Node, sourceCode: SourceCode): boolean {
  if (node.type !== Type.BinaryExpression) return false;
  if (node.operator === "%") return true;
  if (!comparisons.has(node.operator)) return false;
  const sides = [node.left, node.right];
  // `tasks.length > 0` only says that there is something to wait for.
  if (sides.some((side) => side.type === Type.Literal && side.value === 0)) return false;
  return sides.some((side) => isSizeOf(unwrap(side), list) || isCounter(unwrap(side), loop, sourceCode));
}

function isSizeOf(node: Node, list: Variable): boolean {
  if (node.type !== Type.MemberExpression || node.property.type !== Type.Identifier) return false;
  if (node.property.name !== "length" && node.property.name !== "size") return false;
  return list.references.some(({ identifier }) => identifier === node.object);
}

/** A variable that the loop counts up or down. */
function isCounter(node: Node, loop: Node, sourceCode: SourceCode): boolean {
  if (node.type === Type.UpdateExpression) return true;
  const variable = variableOf(node, sourceCode);
  return (
    variable?.references.some(({ identifier: { parent } }) => {
      if (!isInside(parent, loop)) return false;
      if (parent.type === Type.UpdateExpression) return true;
      return parent.type === Type.AssignmentExpression && /^[+-]=$/.test(parent.operator);
    }) ?? false
  );
}
