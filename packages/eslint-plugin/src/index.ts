// eslint-plugin-as-completed-limit
import type { ESLint, Linter } from "eslint";
import { noBegunTasks } from "./rules/no-begun-tasks.ts";
import { noEarlyDisposal } from "./rules/no-early-disposal.ts";
import { noFunctionElements } from "./rules/no-function-elements.ts";
import { preferAsCompleted } from "./rules/prefer-as-completed.ts";
import { name, version } from "./version.ts";

/** The rules, and `configs.recommended`, which turns on those that find mistakes. */
interface AsCompletedLimitPlugin extends ESLint.Plugin {
  readonly configs: { readonly recommended: Linter.Config };
}

const rules = {
  "no-begun-tasks": noBegunTasks,
  "no-early-disposal": noEarlyDisposal,
  "no-function-elements": noFunctionElements,
  "prefer-as-completed": preferAsCompleted,
};

const recommended: Linter.Config = {
  name: "as-completed-limit/recommended",
  rules: {
    "as-completed-limit/no-begun-tasks": "error",
    "as-completed-limit/no-early-disposal": "error",
    "as-completed-limit/no-function-elements": "error",
  },
};

const plugin: AsCompletedLimitPlugin = {
  meta: { name, version, namespace: "as-completed-limit" },
  // ESLint and typescript-eslint describe the same object in two ways.
  rules: rules as unknown as NonNullable<ESLint.Plugin["rules"]>,
  configs: { recommended },
};
recommended.plugins = { "as-completed-limit": plugin };

export default plugin;
