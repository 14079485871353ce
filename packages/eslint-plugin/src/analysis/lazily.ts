// The text of an iterable that begins its tasks only when they are pulled.
import { AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { descendants, functionOf, isGlobal, methodCall, unwrap, variableOf } from "./ast.ts";
import type { MethodCall, Node, SourceCode } from "./ast.ts";
import { yieldsTasks } from "./begun.ts";
import { sequenceOf } from "./sequences.ts";

export interface Repair {
  readonly form: "values" | "generator";
  readonly node: Node;
  readonly text: string;
}

/** How the items of a call become lazy, if that is plain. */
export function lazily(items: Node, sourceCode: SourceCode): Repair | undefined {
  const node = onlyUse(items, sourceCode);
  const text = node && lazyText(node, sourceCode);
  if (text === undefined) return undefined;
  return { form: text.startsWith("(function*") ? "generator" : "values", node: node as Node, text };
}

export function repairing(repair: Repair): TSESLint.ReportFixFunction {
  return (fixer) => fixer.replaceText(repair.node, repair.text);
}

/** The items themselves, or what the variable was initialised with that nothing else reads. */
function onlyUse(items: Node, sourceCode: SourceCode): Node | undefined {
  const variable = variableOf(items, sourceCode);
  if (variable === undefined) return items;
  const [definition] = variable.defs;
  if (definition?.node.type !== Type.VariableDeclarator || variable.references.length !== 2) return undefined;
  const { id, init } = definition.node;
  return id.type === Type.Identifier && !id.typeAnnotation && init ? init : undefined;
}

function lazyText(node: Node, sourceCode: SourceCode): string | undefined {
  if (node.type === Type.ArrayExpression) return lazyArray(node, sourceCode);
  const method = methodCall(node);
  if (method === undefined) return undefined;
  const { object, name, args } = method;
  if (name === "map") return lazyMap(node, method, sourceCode);
  if (name === "values") return lazyText(object, sourceCode);
  if (name === "toArray" && yieldsTasks(object, sourceCode)) return sourceCode.getText(object);
  if (name !== "from" || !isGlobal(object, "Array", sourceCode)) return undefined;
  const [source, mapper] = args;
  if (source === undefined || source.type === Type.SpreadElement) return undefined;
  if (mapper === undefined) return lazyOrSame(source, sourceCode);
  if (args.length !== 2 || !isMapper(mapper, sourceCode)) return undefined;
  return `Array.from(${sourceCode.getText(source)}).values().map(${sourceCode.getText(mapper)})`;
}

/** An iterator calls its mapper with the element and its index, and has no `this` to give it. */
function isMapper(mapper: Node, sourceCode: SourceCode): boolean {
  if (mapper.type === Type.SpreadElement) return false;
  const fn = functionOf(mapper, sourceCode);
  return !fn || (fn.params.length <= 2 && fn.params.every(({ type }) => type !== Type.RestElement));
}

function lazyMap(node: Node, { call, object, args }: MethodCall, sourceCode: SourceCode): string | undefined {
  const [mapper] = args;
  if (args.length !== 1 || mapper === undefined || !isMapper(mapper, sourceCode)) return undefined;
  if (sequenceOf(object, sourceCode) === "lazy") return sourceCode.getText(node);
  const callee = unwrap(call.callee);
  if (callee.type !== Type.MemberExpression || callee.computed) return undefined;
  const dot = sourceCode.getTokenBefore(callee.property);
  if (dot === null) return undefined;
  const { text } = sourceCode;
  const [start, end] = node.range;
  return `${text.slice(start, dot.range[0])}${dot.value}values().${text.slice(dot.range[1], end)}`;
}

function lazyOrSame(iterable: Node, sourceCode: SourceCode): string | undefined {
  return (
    lazyText(iterable, sourceCode) ??
    (yieldsTasks(iterable, sourceCode) ? sourceCode.getText(iterable) : undefined)
  );
}

function lazyArray({ elements }: TSESTree.ArrayExpression, sourceCode: SourceCode): string | undefined {
  const [first] = elements;
  if (elements.length === 1 && first?.type === Type.SpreadElement)
    return lazyOrSame(first.argument, sourceCode);
  const statements: string[] = [];
  for (const element of elements) {
    if (element === null || !canMove(element, sourceCode)) return undefined;
    if (element.type === Type.SpreadElement) {
      const { argument } = element;
      statements.push(`yield* ${lazyOrSame(argument, sourceCode) ?? sourceCode.getText(argument)};`);
    } else {
      statements.push(`yield ${sourceCode.getText(element)};`);
    }
  }
  return `(function* () { ${statements.join(" ")} })()`;
}

/** Whether an expression means the same in the body of another function, which is not async. */
function canMove(element: Node, sourceCode: SourceCode): boolean {
  const inArrows = descendants(element, sourceCode, ({ type }) => type === Type.ArrowFunctionExpression);
  for (const node of inArrows) {
    if (node.type === Type.ThisExpression || node.type === Type.Super || node.type === Type.MetaProperty)
      return false;
    if (node.type === Type.Identifier && node.name === "arguments") return false;
  }
  for (const { type } of descendants(element, sourceCode, () => false))
    if (type === Type.AwaitExpression || type === Type.YieldExpression) return false;
  return true;
}
