// Small questions to the syntax tree that every rule asks.
import { AST_NODE_TYPES as Type, ASTUtils, TSESLint } from "@typescript-eslint/utils";
import type { TSESTree } from "@typescript-eslint/utils";

export const { DefinitionType } = TSESLint.Scope;

export type Node = TSESTree.Node;
export type SourceCode = Readonly<TSESLint.SourceCode>;
export type Variable = TSESLint.Scope.Variable;
export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/** The expression without what only TypeScript or the tree's form puts around it. */
export function unwrap(node: Node): Node {
  switch (node.type) {
    case Type.ChainExpression:
    case Type.TSAsExpression:
    case Type.TSNonNullExpression:
    case Type.TSSatisfiesExpression:
    case Type.TSTypeAssertion:
      return unwrap(node.expression);
    default:
      return node;
  }
}

export function* ancestors(node: Node): Generator<Node> {
  for (let outer: Node | undefined = node.parent; outer; outer = outer.parent) yield outer;
}

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === Type.ArrowFunctionExpression ||
    node.type === Type.FunctionDeclaration ||
    node.type === Type.FunctionExpression
  );
}

/** The methods by which a collection grows. */
export const growing: ReadonlySet<string> = new Set(["add", "push", "unshift", "set"]);

/** The innermost loop that a node is in, without leaving its function. */
export function loopAround(node: Node): Node | undefined {
  for (let outer: Node | undefined = node.parent; outer && !isFunction(outer); outer = outer.parent)
    if (/^(For|While|DoWhile|ForOf|ForIn)Statement$/.test(outer.type)) return outer;
  return undefined;
}

export function isInside(node: Node, outer: Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}

export interface MethodCall {
  readonly call: TSESTree.CallExpression;
  readonly object: Node;
  readonly name: string;
  readonly args: readonly TSESTree.CallExpressionArgument[];
}

/** `object.name(args)`, or undefined if the expression is anything else. */
export function methodCall(expression: Node): MethodCall | undefined {
  const call = unwrap(expression);
  if (call.type !== Type.CallExpression) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== Type.MemberExpression) return undefined;
  const name = ASTUtils.getPropertyName(callee);
  return name === null ? undefined : { call, object: unwrap(callee.object), name, args: call.arguments };
}

export function variableOf(node: Node, sourceCode: SourceCode): Variable | undefined {
  if (node.type !== Type.Identifier) return undefined;
  return ASTUtils.findVariable(sourceCode.getScope(node), node) ?? undefined;
}

/** Whether the identifier means the built-in of its name. */
export function isGlobal(node: Node, name: string, sourceCode: SourceCode): boolean {
  return (
    node.type === Type.Identifier &&
    node.name === name &&
    (variableOf(node, sourceCode)?.defs.length ?? 0) === 0
  );
}

/** `new Name(…)` of a built-in. */
export function isNew(node: Node, name: string, sourceCode: SourceCode): boolean {
  return node.type === Type.NewExpression && isGlobal(node.callee, name, sourceCode);
}

/** What a variable was initialised with, if nothing else is ever assigned to it; `use` is where it is read. */
export function constantValue(variable: Variable, use: Node): Node | undefined {
  const [definition] = variable.defs;
  if (variable.defs.length !== 1 || definition === undefined) return undefined;
  const { node, type } = definition;
  if (type === DefinitionType.FunctionName && node.type === Type.FunctionDeclaration) return node;
  if (node.type !== Type.VariableDeclarator || node.id.type !== Type.Identifier || node.init === null)
    return undefined;
  // Only what stands before the use is followed, so that following ends.
  if (node.range[0] >= use.range[0]) return undefined;
  if (variable.references.some((reference) => reference.isWrite() && !reference.init)) return undefined;
  return unwrap(node.init);
}

/** The value of a constant, or the expression itself. */
export function valueOf(expression: Node, sourceCode: SourceCode): Node {
  const node = unwrap(expression);
  const variable = variableOf(node, sourceCode);
  return (variable && constantValue(variable, node)) ?? node;
}

/** The function that an expression plainly is, inline or by its name. */
export function functionOf(expression: Node, sourceCode: SourceCode): FunctionNode | undefined {
  const node = valueOf(expression, sourceCode);
  return isFunction(node) ? node : undefined;
}

/** The calls of a method on a variable, such as `tasks.push(…)`. */
export function callsOn(variable: Variable, names: ReadonlySet<string>): MethodCall[] {
  return variable.references.flatMap(({ identifier }) => {
    const member = identifier.parent;
    if (member.type !== Type.MemberExpression || member.object !== identifier) return [];
    const call = methodCall(member.parent);
    return call?.object === identifier && names.has(call.name) ? [call] : [];
  });
}

/** Every node below this one, itself included; functions inside are entered only where `enter` says so. */
export function* descendants(
  node: Node,
  sourceCode: SourceCode,
  enter: (inner: FunctionNode) => boolean = () => true,
): Generator<Node> {
  yield node;
  for (const key of sourceCode.visitorKeys[node.type] ?? []) {
    const children = (node as unknown as Record<string, Node | readonly (Node | null)[] | null | undefined>)[
      key
    ];
    for (const child of Array.isArray(children) ? (children as (Node | null)[]) : [children as Node | null]) {
      if (child && !(isFunction(child) && !enter(child))) yield* descendants(child, sourceCode, enter);
    }
  }
}

/** The nodes of a function's own body, without the functions in it. */
export function ownNodes(fn: FunctionNode, sourceCode: SourceCode): Generator<Node> {
  return descendants(fn.body, sourceCode, () => false);
}
