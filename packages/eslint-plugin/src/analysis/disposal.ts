// Resources that a generator releases when it is closed or exhausted, and tasks that use them.
import { AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESTree } from "@typescript-eslint/utils";
import {
  ancestors,
  constantValue,
  DefinitionType,
  descendants,
  isFunction,
  methodCall,
  ownNodes,
  unwrap,
  variableOf,
} from "./ast.ts";
import type { FunctionNode, Node, SourceCode, Variable } from "./ast.ts";

export interface Release {
  readonly variable: Variable;
  readonly way: "finally" | "using";
  /** The code after which the resource is released. */
  readonly block: Node;
}

const releasing =
  /^(abort|cancel|cleanup|close|destroy|disconnect|dispose|end|free|kill|quit|release|rm|shutdown|stop|terminate|unlink|unlock)/i;

/** The resources that a generator declares and releases. */
export function releases(generator: FunctionNode, sourceCode: SourceCode): Release[] {
  return [...ownNodes(generator, sourceCode)].flatMap((node): Release[] => {
    if (node.type === Type.VariableDeclaration && node.kind === "using")
      return usings(node, sourceCode).map((variable) => ({ variable, way: "using", block: node.parent }));
    if (node.type !== Type.TryStatement || node.finalizer === null) return [];
    return releasedIn(node.finalizer, sourceCode)
      .filter((variable) => isDeclaredIn(variable, generator))
      .map((variable) => ({ variable, way: "finally", block: node.block }));
  });
}

function usings(declaration: TSESTree.VariableDeclaration, sourceCode: SourceCode): Variable[] {
  return declaration.declarations.flatMap(({ id }) => variableOf(id, sourceCode) ?? []);
}

/** The variables on which a block calls something like `close`, or which it passes to something like it. */
function releasedIn(block: TSESTree.BlockStatement, sourceCode: SourceCode): Variable[] {
  const found = new Set<Variable>();
  for (const node of descendants(block, sourceCode, () => false)) {
    if (node.type !== Type.CallExpression) continue;
    const callee = unwrap(node.callee);
    const released =
      callee.type === Type.MemberExpression && isReleasing(callee.property)
        ? [callee.object, ...node.arguments]
        : isReleasing(callee)
          ? node.arguments
          : [];
    for (const resource of released) {
      const variable = variableOf(unwrap(resource), sourceCode);
      if (variable) found.add(variable);
    }
  }
  return [...found];
}

/** `close`, `closeSync`, `Symbol.dispose`. */
function isReleasing(name: Node): boolean {
  if (name.type === Type.Identifier) return releasing.test(name.name);
  return name.type === Type.MemberExpression && isReleasing(name.property);
}

function isDeclaredIn(variable: Variable, generator: FunctionNode): boolean {
  const [definition] = variable.defs;
  if (definition?.type !== DefinitionType.Variable) return false;
  for (const outer of ancestors(definition.node)) if (isFunction(outer)) return outer === generator;
  return false;
}

/** The resource itself and the constants that are made of it, such as the signal of a controller. */
export function madeOf(resource: Variable, sourceCode: SourceCode): ReadonlySet<Variable> {
  const made = new Set([resource]);
  for (const { identifier } of resource.references) {
    const { parent } = identifier;
    const declarator = parent.type === Type.MemberExpression ? parent.parent : parent;
    if (declarator.type !== Type.VariableDeclarator || declarator.init === null) continue;
    if (unwrap(declarator.init) !== identifier && declarator.init !== parent) continue;
    for (const variable of sourceCode.scopeManager?.getDeclaredVariables(declarator) ?? [])
      if (variable.references.every((reference) => !reference.isWrite() || reference.init))
        made.add(variable);
  }
  return made;
}

/** Whether the task that an expression begins uses a resource for certain, after the expression was evaluated. */
export function uses(expression: Node, resources: ReadonlySet<Variable>, sourceCode: SourceCode): boolean {
  const node = unwrap(expression);
  const isResource = (inner: Node) => {
    const variable = variableOf(inner, sourceCode);
    return variable !== undefined && resources.has(variable);
  };
  switch (node.type) {
    case Type.CallExpression:
      return (
        calleeUses(node.callee, isResource, resources, sourceCode) ||
        node.arguments.some((argument) => argumentUses(argument, isResource, sourceCode))
      );
    case Type.NewExpression:
      // Only the executor of a promise is known to have work to do.
      return node.arguments.some(
        (argument) => isFunction(argument) && mentions(argument, isResource, sourceCode),
      );
    case Type.TaggedTemplateExpression:
      return isResource(unwrap(node.tag));
    case Type.ConditionalExpression:
      return [node.consequent, node.alternate].some((branch) => uses(branch, resources, sourceCode));
    case Type.LogicalExpression:
      return uses(node.right, resources, sourceCode);
    case Type.Identifier: {
      const variable = variableOf(node, sourceCode);
      const value = variable && constantValue(variable, node);
      return value !== undefined && value.type !== Type.Identifier && uses(value, resources, sourceCode);
    }
    default:
      return false;
  }
}

/** `resource.query(…)`, `resource.table.query(…).then(…)`, `resource(…)`, or a function that is called on the spot. */
function calleeUses(
  expression: Node,
  isResource: (node: Node) => boolean,
  resources: ReadonlySet<Variable>,
  sourceCode: SourceCode,
): boolean {
  const callee = unwrap(expression);
  if (isFunction(callee)) return callee.async && mentions(callee, isResource, sourceCode);
  if (isResource(callee)) return true;
  if (callee.type !== Type.MemberExpression) return false;
  let object = unwrap(callee.object);
  while (object.type === Type.MemberExpression) object = unwrap(object.object);
  return isResource(object) || uses(object, resources, sourceCode);
}

/** `load(resource)`, `load({ signal: controller.signal })`, `Promise.allSettled([resource.query()])`, `run(() => resource.query())`. */
function argumentUses(
  expression: Node,
  isResource: (node: Node) => boolean,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(expression);
  if (isResource(node)) return true;
  if (isFunction(node)) return mentions(node, isResource, sourceCode);
  if (node.type === Type.ArrayExpression)
    return node.elements.some((element) => {
      const call = element && methodCall(element);
      return call !== undefined && call !== null && isResource(call.object);
    });
  if (node.type !== Type.ObjectExpression) return false;
  return node.properties.some((property) => {
    if (property.type !== Type.Property) return false;
    const value = unwrap(property.value);
    return isResource(value) || (value.type === Type.MemberExpression && isSignalOf(value, isResource));
  });
}

function isSignalOf(member: TSESTree.MemberExpression, isResource: (node: Node) => boolean): boolean {
  const { object, property } = member;
  return isResource(unwrap(object)) && property.type === Type.Identifier && property.name === "signal";
}

function mentions(fn: FunctionNode, isResource: (node: Node) => boolean, sourceCode: SourceCode): boolean {
  for (const node of descendants(fn.body, sourceCode)) if (isResource(node)) return true;
  return false;
}
