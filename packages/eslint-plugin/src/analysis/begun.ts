// Finds iterables whose tasks have begun, judged by their text.
import { AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import {
  callsOn,
  constantValue,
  functionOf,
  isGlobal,
  isNew,
  methodCall,
  unwrap,
  variableOf,
} from "./ast.ts";
import type { MethodCall, Node, SourceCode, Variable } from "./ast.ts";
import { sequenceOf } from "./sequences.ts";
import { beginsTask, mapperBegins, mapperSurelyBegins, yields } from "./tasks.ts";

/** Array methods whose result has the same elements. */
const keepsElements = new Set(
  "concat filter reverse slice sort splice toReversed toSorted toSpliced values with".split(" "),
);

/** Whether the elements of an iterable are promises of work that has begun. */
export function hasBegun(expression: Node, sourceCode: SourceCode): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case Type.ArrayExpression:
      return node.elements.some((element) => element !== null && elementHasBegun(element, sourceCode));
    case Type.NewExpression:
      return isNew(node, "Set", sourceCode) && wasPulled(node.arguments[0], sourceCode);
    case Type.CallExpression: {
      const method = methodCall(node);
      return method !== undefined && callHasBegun(method, sourceCode);
    }
    case Type.ConditionalExpression:
      return hasBegun(node.consequent, sourceCode) || hasBegun(node.alternate, sourceCode);
    case Type.LogicalExpression:
      return hasBegun(node.left, sourceCode) || hasBegun(node.right, sourceCode);
    case Type.Identifier: {
      const variable = variableOf(node, sourceCode);
      return variable !== undefined && variableHasBegun(variable, node, sourceCode);
    }
    default:
      return false;
  }
}

function elementHasBegun(element: Node, sourceCode: SourceCode): boolean {
  if (element.type === Type.SpreadElement) return wasPulled(element.argument, sourceCode);
  return beginsTask(element, sourceCode);
}

/** Whether pulling all elements of an iterable at once, as a spread does, leaves begun tasks. */
function wasPulled(iterable: Node | undefined, sourceCode: SourceCode): boolean {
  return iterable !== undefined && (hasBegun(iterable, sourceCode) || yieldsTasks(iterable, sourceCode));
}

/** Whether an iterable begins a task whenever an element is pulled. */
export function yieldsTasks(expression: Node, sourceCode: SourceCode): boolean {
  const node = unwrap(expression);
  const variable = variableOf(node, sourceCode);
  const value = variable && constantValue(variable, node);
  if (value) return yieldsTasks(value, sourceCode);
  if (node.type !== Type.CallExpression) return false;
  const generator = functionOf(node.callee, sourceCode);
  if (generator?.generator && !generator.async)
    return yields(generator, sourceCode).some((task) => beginsTask(task, sourceCode));
  const method = methodCall(node);
  const [mapper] = method?.args ?? [];
  if (method?.name !== "map" || mapper === undefined) return false;
  return sequenceOf(method.object, sourceCode) === "lazy" && mapperBegins(mapper, sourceCode);
}

/** `object.map(begin)` where the object is an array. */
function isEagerMap({ object, name, args }: MethodCall, sourceCode: SourceCode): boolean {
  const [mapper] = args;
  if (name !== "map" || mapper === undefined || mapper.type === Type.SpreadElement) return false;
  if (!mapperBegins(mapper, sourceCode)) return false;
  const sequence = sequenceOf(object, sourceCode);
  if (sequence === "array") return true;
  return sequence === "likely" && mapperSurelyBegins(mapper, sourceCode);
}

function callHasBegun(method: MethodCall, sourceCode: SourceCode): boolean {
  const { object, name, args, call } = method;
  const [first, mapper] = args;
  if (isGlobal(object, "Array", sourceCode)) {
    if (name === "of") return args.some((element) => elementHasBegun(element, sourceCode));
    if (name !== "from") return false;
    return mapper === undefined ? wasPulled(first, sourceCode) : mapperBegins(mapper, sourceCode);
  }
  if (isGlobal(object, "Object", sourceCode))
    return name === "values" && first !== undefined && propertiesHaveBegun(first, sourceCode);
  if (name === "toArray") return wasPulled(object, sourceCode);
  if (name === "values") return hasBegun(object, sourceCode) || wasFilled(object, ["set"], sourceCode);
  if (keepsElements.has(name)) return hasBegun(object, sourceCode);
  return isEagerMap({ object, name, args, call }, sourceCode);
}

function propertiesHaveBegun(node: Node, sourceCode: SourceCode): boolean {
  if (node.type !== Type.ObjectExpression) return false;
  return node.properties.some(
    (property) => property.type === Type.Property && beginsTask(property.value, sourceCode),
  );
}

function variableHasBegun(variable: Variable, use: Node, sourceCode: SourceCode): boolean {
  const value = constantValue(variable, use);
  if (value === undefined || value.type === Type.Identifier) return false;
  if (hasBegun(value, sourceCode)) return true;
  if (value.type === Type.ArrayExpression || isNew(value, "Array", sourceCode))
    return isFilled(variable, ["push", "unshift"], sourceCode);
  return isNew(value, "Set", sourceCode) && isFilled(variable, ["add"], sourceCode);
}

/** `map.values()` where tasks were put into the map. */
function wasFilled(object: Node, methods: readonly string[], sourceCode: SourceCode): boolean {
  const variable = variableOf(object, sourceCode);
  const value = variable && constantValue(variable, object);
  if (variable === undefined || value === undefined || !isNew(value, "Map", sourceCode)) return false;
  return isFilled(variable, methods, sourceCode);
}

/** Whether tasks are put into a collection by a method of it, such as `push`. */
function isFilled(variable: Variable, methods: readonly string[], sourceCode: SourceCode): boolean {
  return callsOn(variable, new Set(methods)).some(({ name, args }) =>
    args.slice(name === "set" ? 1 : 0).some((element) => elementHasBegun(element, sourceCode)),
  );
}
