import { ASTUtils, AST_NODE_TYPES as Type } from "@typescript-eslint/utils";
import type { TSESLint } from "@typescript-eslint/utils";
import { isGlobal, methodCall, valueOf } from "../analysis/ast.ts";
import type { Node, SourceCode } from "../analysis/ast.ts";
import { hasBegun } from "../analysis/begun.ts";
import { findCalls, isUnlimited } from "../analysis/calls.ts";
import { lazily, repairing } from "../analysis/lazily.ts";
import { beginsTask } from "../analysis/tasks.ts";
import { typesOf } from "../analysis/types.ts";
import type { Types } from "../analysis/types.ts";
import { createRule } from "../create-rule.ts";
import type { Docs } from "../create-rule.ts";

type Message = "begun" | "generator" | "values";
type Options = [{ lazyPromises?: string[] }?];

export const noBegunTasks: TSESLint.RuleModule<Message, Options, Docs> = createRule<Options, Message>({
  name: "no-begun-tasks",
  meta: {
    type: "problem",
    docs: {
      description: "disallow a limit on tasks that have already begun, which it cannot hold back",
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      begun:
        "These tasks have begun before the limit applies, so all of them run at once. Pass a lazy iterable, such as `array.values().map(begin)` or a generator.",
      values: "Begin each task when its element is pulled: map an iterator (`.values().map(…)`).",
      generator: "Begin each task when its element is pulled: yield it from a generator.",
    },
    schema: [
      {
        type: "object",
        additionalProperties: false,
        properties: {
          lazyPromises: {
            type: "array",
            description: "Names of subclasses of Promise that begin their work only when they are awaited.",
            items: { type: "string" },
            uniqueItems: true,
          },
        },
      },
    ],
    defaultOptions: [{ lazyPromises: [] }],
  },
  create(context) {
    const { sourceCode } = context;
    // ESLint before 9.15 does not fill in the default.
    const { lazyPromises = [] } = context.options[0] ?? {};
    return {
      Program() {
        const types = typesOf(context);
        for (const { items, limit } of findCalls(sourceCode)) {
          if (isUnlimited(limit, sourceCode) || isEnough(limit, items, sourceCode)) continue;
          if (!haveBegun(items, sourceCode, types, lazyPromises)) continue;
          const repair = lazily(items, sourceCode);
          const suggest = repair ? [{ messageId: repair.form, fix: repairing(repair) }] : [];
          context.report({ node: items, messageId: "begun", suggest });
        }
      },
    };
  },
});

/** `asCompleted([a(), b(), 1], 2)`: no more than two tasks run, as the limit says. */
function isEnough(limit: Node | undefined, items: Node, sourceCode: SourceCode): boolean {
  const array = valueOf(items, sourceCode);
  if (!limit || array.type !== Type.ArrayExpression || array.elements.length === 0) return false;
  if (array.elements.some((element) => element?.type === Type.SpreadElement)) return false;
  const tasks = array.elements.filter((element) => element && element.type !== Type.Literal);
  const most = ASTUtils.getStaticValue(limit, sourceCode.getScope(limit))?.value;
  return typeof most === "number" && tasks.length <= most;
}

function haveBegun(
  items: Node,
  sourceCode: SourceCode,
  types: Types | undefined,
  lazyPromises: readonly string[],
): boolean {
  const typed = types?.hasBegun(items, lazyPromises) ?? "unknown";
  if (typed === "unknown") return hasBegun(items, sourceCode);
  return typed === "yes" && !areReady(items, sourceCode);
}

/** `[Promise.resolve(1), 2]`: by their types these are tasks, but no work was begun. */
function areReady(items: Node, sourceCode: SourceCode): boolean {
  const array = valueOf(items, sourceCode);
  if (array.type !== Type.ArrayExpression || array.elements.length === 0) return false;
  return array.elements.every((element) => {
    if (element === null || element.type === Type.Literal) return true;
    const call = methodCall(valueOf(element, sourceCode));
    if (!call || !isGlobal(call.object, "Promise", sourceCode)) return false;
    return (call.name === "resolve" || call.name === "reject") && !beginsTask(element, sourceCode);
  });
}
