import { ASTUtils } from "@typescript-eslint/utils";
import type { TSESLint } from "@typescript-eslint/utils";
import type { Node } from "../analysis/ast.ts";
import { callsFromModules, callsOf } from "../analysis/calls.ts";
import type { TraceMap } from "../analysis/calls.ts";
import { isBatch } from "../analysis/batches.ts";
import { isLimitedMap, isRacingPool, promiseMethod } from "../analysis/pools.ts";
import { createRule } from "../create-rule.ts";
import type { Docs } from "../create-rule.ts";

type Message = "batches" | "limiter" | "race";

const { CALL, ESM } = ASTUtils.ReferenceTracker;
/** `pLimit(10)(() => …)`: the call of what `pLimit` gives is what to look for. */
const pLimit = { [CALL]: "pLimit" };
const modules = { "p-limit": { [ESM]: true, ...pLimit, default: pLimit } } as unknown as TraceMap;

const more = "See “Coming from other libraries” in the guide.";

export const preferAsCompleted: TSESLint.RuleModule<Message, [], Docs> = createRule<[], Message>({
  name: "prefer-as-completed",
  meta: {
    type: "suggestion",
    docs: {
      description: "prefer `Promise.asCompleted` to the usual ways to run a few tasks at a time",
      recommended: false,
    },
    messages: {
      batches: `Every batch waits for its slowest task. \`Promise.asCompleted\` begins another task as soon as one is delivered. ${more}`,
      race: `\`Promise.race\` adds reactions to every running task each time around. \`Promise.asCompleted\` does the same in constant work for each task. ${more}`,
      limiter: `The limiter makes a promise and a closure for every element in advance, and \`Promise.{{method}}\` delivers nothing before the last. \`Promise.asCompleted\` pulls tasks as it needs them and delivers each result when it is ready. ${more}`,
    },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    const { sourceCode } = context;
    let limited: ReadonlySet<Node> | undefined;
    const isLimited = (node: Node) => (limited ??= limitedCalls(sourceCode)).has(node);
    return {
      CallExpression(node) {
        const method = promiseMethod(node, sourceCode);
        if (method === "race") {
          if (isRacingPool(node, sourceCode)) context.report({ node, messageId: "race" });
        } else if (method === "all" || method === "allSettled") {
          if (isLimitedMap(node, isLimited, sourceCode))
            context.report({ node, messageId: "limiter", data: { method } });
          else if (isBatch(node, sourceCode)) context.report({ node, messageId: "batches" });
        }
      },
    };
  },
});

/** The calls of limiters, under whatever name they go. */
function limitedCalls(sourceCode: Readonly<TSESLint.SourceCode>): ReadonlySet<Node> {
  const calls = new Set<Node>();
  if (!sourceCode.text.includes("p-limit")) return calls;
  for (const { call } of callsFromModules(sourceCode, modules))
    for (const limited of callsOf(call, sourceCode)) calls.add(limited);
  return calls;
}
