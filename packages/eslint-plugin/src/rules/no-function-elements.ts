import type { TSESLint } from "@typescript-eslint/utils";
import type { Node, SourceCode } from "../analysis/ast.ts";
import { findCalls } from "../analysis/calls.ts";
import { givesFunctions } from "../analysis/functions.ts";
import { sequenceOf } from "../analysis/sequences.ts";
import { typesOf } from "../analysis/types.ts";
import type { Types } from "../analysis/types.ts";
import { createRule } from "../create-rule.ts";
import type { Docs } from "../create-rule.ts";

type Message = "call" | "functions";

export const noFunctionElements: TSESLint.RuleModule<Message, [], Docs> = createRule<[], Message>({
  name: "no-function-elements",
  meta: {
    type: "problem",
    docs: {
      description: "disallow functions as tasks, which nobody calls",
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      functions:
        "These elements are functions. They are delivered as they are, and never called. Call each one when it is pulled, with `.map((task) => task())` on an iterator.",
      call: "Call each function when it is pulled.",
    },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    const { sourceCode } = context;
    return {
      Program() {
        const types = typesOf(context);
        for (const { items } of findCalls(sourceCode)) {
          const typed = types?.givesFunctions(items) ?? "unknown";
          if (typed === "no" || (typed === "unknown" && !givesFunctions(items, sourceCode))) continue;
          context.report({
            node: items,
            messageId: "functions",
            suggest: [
              {
                messageId: "call",
                fix: (fixer) => fixer.replaceText(items, called(items, sourceCode, types)),
              },
            ],
          });
        }
      },
    };
  },
});

function called(items: Node, sourceCode: SourceCode, types: Types | undefined): string {
  return `${iterator(items, sourceCode, types)}.map((task) => task())`;
}

/** The iterator over the items, by the shortest way that is sure to exist. */
function iterator(items: Node, sourceCode: SourceCode, types: Types | undefined): string {
  const text = sourceCode.getText(items);
  const object = /^(Array|Call|Member)Expression|^Identifier/.test(items.type) ? text : `(${text})`;
  const sequence = sequenceOf(items, sourceCode);
  if (sequence === "lazy") return object;
  if (sequence === "array" || types?.isCollection(items)) return `${object}.values()`;
  return types?.hasMethod(items, "map") ? object : `Iterator.from(${text})`;
}
