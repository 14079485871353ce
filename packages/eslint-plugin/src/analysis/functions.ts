// Finds iterables whose elements are functions, judged by their text.
import { ASTUtils, AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import {
  callsOn,
  constantValue,
  functionOf,
  isFunction,
  isGlobal,
  isNew,
  methodCall,
  unwrap,
  variableOf,
} from "./ast.ts";
import type { MethodCall, Node, SourceCode, Variable } from "./ast.ts";
import { results, yields } from "./tasks.ts";

const keepsElements = new Set(
  "concat drop filter reverse slice sort take toArray toReversed toSorted toSpliced values with".split(" "),
);
const adding = new Set(["push", "unshift", "add"]);

export function givesFunctions(expression: Node, sourceCode: SourceCode): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case Type.ArrayExpression:
      return node.elements.some((element) => element !== null && isFunctionElement(element, sourceCode));
    case Type.NewExpression: {
      const [source] = node.arguments;
      return isNew(node, "Set", sourceCode) && source !== undefined && givesFunctions(source, sourceCode);
    }
    case Type.CallExpression: {
      const generator = functionOf(node.callee, sourceCode);
      if (generator)
        return (
          generator.generator &&
          !generator.async &&
          yields(generator, sourceCode).some((value) => isFunctionElement(value, sourceCode))
        );
      const method = methodCall(node);
      return method !== undefined && callGivesFunctions(method, sourceCode);
    }
    case Type.ConditionalExpression:
      return givesFunctions(node.consequent, sourceCode) || givesFunctions(node.alternate, sourceCode);
    case Type.Identifier: {
      const variable = variableOf(node, sourceCode);
      return variable !== undefined && variableGivesFunctions(variable, node, sourceCode);
    }
    default:
      return false;
  }
}

function isFunctionElement(element: Node, sourceCode: SourceCode): boolean {
  if (element.type === Type.SpreadElement) return givesFunctions(element.argument, sourceCode);
  if (functionOf(element, sourceCode)) return !isThenable(element, sourceCode);
  return methodCall(element)?.name === "bind";
}

/** A function that is given a `then` is a task. */
function isThenable(element: Node, sourceCode: SourceCode): boolean {
  const references = variableOf(element, sourceCode)?.references ?? [];
  return references.some(({ identifier: { parent } }) => {
    return parent.type === Type.MemberExpression && ASTUtils.getPropertyName(parent) === "then";
  });
}

function mapsToFunctions(mapper: Node | undefined, sourceCode: SourceCode): boolean {
  const fn = mapper && functionOf(mapper, sourceCode);
  if (!fn || fn.async || fn.generator) return false;
  return results(fn, sourceCode).some((result) => isFunctionElement(result, sourceCode));
}

function callGivesFunctions({ object, name, args }: MethodCall, sourceCode: SourceCode): boolean {
  const [first, second] = args;
  if (isGlobal(object, "Array", sourceCode) || isGlobal(object, "Iterator", sourceCode)) {
    if (name === "of") return args.some((element) => isFunctionElement(element, sourceCode));
    if (name !== "from" || first === undefined) return false;
    return second ? mapsToFunctions(second, sourceCode) : givesFunctions(first, sourceCode);
  }
  if (name === "map") return mapsToFunctions(first, sourceCode);
  return keepsElements.has(name) && givesFunctions(object, sourceCode);
}

function variableGivesFunctions(variable: Variable, use: Node, sourceCode: SourceCode): boolean {
  const value = constantValue(variable, use);
  if (value === undefined || value.type === Type.Identifier || isFunction(value)) return false;
  if (givesFunctions(value, sourceCode)) return true;
  const isCollection = value.type === Type.ArrayExpression || isNew(value, "Set", sourceCode);
  if (!isCollection) return false;
  return callsOn(variable, adding).some(({ args }) =>
    args.some((element) => isFunctionElement(element, sourceCode)),
  );
}
