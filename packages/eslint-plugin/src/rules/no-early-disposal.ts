import { ASTUtils, AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestors, functionOf, isFunction, ownNodes, unwrap, valueOf } from "../analysis/ast.ts";
import type { FunctionNode, Node, SourceCode } from "../analysis/ast.ts";
import { findCalls } from "../analysis/calls.ts";
import { madeOf, releases, uses } from "../analysis/disposal.ts";
import { typesOf } from "../analysis/types.ts";
import { createRule } from "../create-rule.ts";
import type { Docs } from "../create-rule.ts";

type Message = "early";

export const noEarlyDisposal: TSESLint.RuleModule<Message, [], Docs> = createRule<[], Message>({
  name: "no-early-disposal",
  meta: {
    type: "problem",
    docs: {
      description: "disallow generators of tasks that release what their running tasks still use",
      recommended: true,
    },
    messages: {
      early:
        "The generator releases `{{name}}` (by `{{way}}`) when it goes on or ends, and this task may still be using it. Declare and release `{{name}}` outside, around the loop over the results.",
    },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    const { sourceCode } = context;
    return {
      Program() {
        const types = typesOf(context);
        const reported = new Set<Node>();
        for (const { items, limit } of findCalls(sourceCode)) {
          const generator = generatorOf(items, sourceCode);
          // With a limit of 1, nothing is pulled while a task runs.
          if (!generator || isOne(limit, sourceCode)) continue;
          for (const { variable, way, block } of releases(generator, sourceCode)) {
            const resources = madeOf(variable, sourceCode);
            for (const node of ownNodes(generator, sourceCode)) {
              if (node.type !== Type.YieldExpression || node.delegate || !node.argument) continue;
              if (!isInside(node, block) || !uses(node.argument, resources, sourceCode)) continue;
              if (types?.isThenable(node.argument) === "no" || reported.has(node)) continue;
              reported.add(node);
              context.report({ node, messageId: "early", data: { name: variable.name, way } });
            }
          }
        }
      },
    };
  },
});

/** The synchronous generator that makes the items; an async one waits for what it yields. */
function generatorOf(items: Node, sourceCode: SourceCode): FunctionNode | undefined {
  const call = valueOf(items, sourceCode);
  if (call.type !== Type.CallExpression) return undefined;
  const callee = unwrap(call.callee);
  const fn = callee.type === Type.MemberExpression ? methodOf(callee) : functionOf(callee, sourceCode);
  return fn?.generator && !fn.async ? fn : undefined;
}

/** `this.tasks` in a class that has such a method. */
function methodOf(member: TSESTree.MemberExpression): FunctionNode | undefined {
  if (member.object.type !== Type.ThisExpression) return undefined;
  const name = ASTUtils.getPropertyName(member);
  for (const outer of ancestors(member)) {
    if (outer.type !== Type.ClassBody) continue;
    const method = outer.body.find(
      (element) => element.type === Type.MethodDefinition && ASTUtils.getPropertyName(element) === name,
    );
    const value = method?.type === Type.MethodDefinition ? method.value : undefined;
    return value && isFunction(value) ? value : undefined;
  }
  return undefined;
}

function isOne(limit: Node | undefined, sourceCode: SourceCode): boolean {
  if (limit === undefined) return false;
  return ASTUtils.getStaticValue(limit, sourceCode.getScope(limit))?.value === 1;
}

function isInside(node: Node, block: Node): boolean {
  for (let outer: Node | undefined = node; outer; outer = outer.parent) if (outer === block) return true;
  return false;
}
