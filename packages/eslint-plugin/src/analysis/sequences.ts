// What an expression plainly is, judged by its text: an array, whose elements exist, or something lazy.
import { AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESTree } from "@typescript-eslint/utils";
import {
  constantValue,
  DefinitionType,
  functionOf,
  isGlobal,
  methodCall,
  unwrap,
  variableOf,
} from "./ast.ts";
import type { Node, SourceCode, Variable } from "./ast.ts";

/**
 * `likely` is what has a `map` and is hardly ever an iterator: a parameter, a property, an imported value.
 * The result of a function that is not in this file is `unknown`, for it can be a generator.
 */
export type Sequence = "array" | "lazy" | "likely" | "unknown";

const arrayMethods = new Set(
  "concat copyWithin fill flat reverse slice sort splice split toArray toReversed toSorted toSpliced with".split(
    " ",
  ),
);
const iteratorMethods = new Set(["values", "keys", "entries", "matchAll", "take", "drop"]);
const sameKind = new Set(["map", "filter", "flatMap"]);
const statics: Readonly<Record<string, ReadonlySet<string>>> = {
  Array: new Set(["from", "of"]),
  Object: new Set(["entries", "getOwnPropertyNames", "keys", "values"]),
  Reflect: new Set(["ownKeys"]),
};
const arrayTypes = new Set(["Array", "ReadonlyArray"]);

/** Uses of a variable that only an array allows. */
const arrayUses = new Set(
  "length push pop shift unshift splice slice sort reverse concat indexOf join at toSorted".split(" "),
);

export function sequenceOf(expression: Node, sourceCode: SourceCode): Sequence {
  const node = unwrap(expression);
  switch (node.type) {
    case Type.ArrayExpression:
      return "array";
    case Type.NewExpression:
      return isGlobal(node.callee, "Array", sourceCode) ? "array" : "unknown";
    case Type.AwaitExpression:
      return awaited(node.argument, sourceCode);
    case Type.CallExpression:
      return calledSequence(node, sourceCode);
    case Type.ConditionalExpression:
      return either(sequenceOf(node.consequent, sourceCode), sequenceOf(node.alternate, sourceCode));
    case Type.LogicalExpression:
      return either(sequenceOf(node.left, sourceCode), sequenceOf(node.right, sourceCode));
    case Type.Identifier: {
      const variable = variableOf(node, sourceCode);
      // What is not declared in the file is a global of somebody's.
      return variable === undefined ? "likely" : variableSequence(variable, node, sourceCode);
    }
    case Type.MemberExpression:
      return "likely";
    default:
      return "unknown";
  }
}

function either(one: Sequence, other: Sequence): Sequence {
  if (one === other) return one;
  const both = new Set([one, other]);
  return both.has("lazy") || both.has("unknown") ? "unknown" : "likely";
}

function awaited(argument: Node, sourceCode: SourceCode): Sequence {
  const call = methodCall(argument);
  if (call && isGlobal(call.object, "Promise", sourceCode) && /^all(Settled)?$/.test(call.name))
    return "array";
  if (call && isGlobal(call.object, "Array", sourceCode) && call.name === "fromAsync") return "array";
  // An iterator that has to be waited for is rare.
  return "likely";
}

function calledSequence(node: TSESTree.CallExpression, sourceCode: SourceCode): Sequence {
  if (isGlobal(node.callee, "Array", sourceCode)) return "array";
  const method = methodCall(node);
  if (method === undefined) return functionOf(node.callee, sourceCode)?.generator ? "lazy" : "unknown";
  const { object, name, args } = method;
  for (const [global, names] of Object.entries(statics))
    if (isGlobal(object, global, sourceCode)) return names.has(name) ? "array" : "unknown";
  if (isGlobal(object, "Iterator", sourceCode)) return "lazy";
  if (sameKind.has(name)) return sequenceOf(object, sourceCode);
  if (arrayMethods.has(name)) return "array";
  // `_.values(object)` is another thing.
  if (iteratorMethods.has(name) && (args.length === 0 || !/^(values|keys|entries)$/.test(name)))
    return "lazy";
  return "unknown";
}

function variableSequence(variable: Variable, use: Node, sourceCode: SourceCode): Sequence {
  const value = constantValue(variable, use);
  const known = value ? sequenceOf(value, sourceCode) : "unknown";
  if (known === "array" || known === "lazy") return known;
  if (isUsedAsArray(variable)) return "array";
  if (value) return known;
  const [definition] = variable.defs;
  if (definition === undefined) return "likely";
  const { type, name } = definition;
  if (type === DefinitionType.Parameter) {
    if (name.parent.type === Type.RestElement) return "array";
    const annotation = "typeAnnotation" in name ? name.typeAnnotation?.typeAnnotation : undefined;
    return annotation === undefined ? "likely" : annotatedSequence(annotation);
  }
  return type === DefinitionType.ImportBinding || type === DefinitionType.Variable ? "likely" : "unknown";
}

function isUsedAsArray(variable: Variable): boolean {
  return variable.references.some(({ identifier: { parent }, identifier }) => {
    if (parent.type !== Type.MemberExpression || parent.object !== identifier) return false;
    return (
      !parent.computed && parent.property.type === Type.Identifier && arrayUses.has(parent.property.name)
    );
  });
}

function annotatedSequence(type: TSESTree.TypeNode): Sequence {
  if (type.type === Type.TSArrayType || type.type === Type.TSTupleType) return "array";
  if (type.type === Type.TSTypeOperator && type.typeAnnotation) return annotatedSequence(type.typeAnnotation);
  if (type.type !== Type.TSTypeReference || type.typeName.type !== Type.Identifier) return "unknown";
  return arrayTypes.has(type.typeName.name) ? "array" : "unknown";
}
