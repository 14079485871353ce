import { ESLintUtils } from "@typescript-eslint/utils";
import type { TSESLint } from "@typescript-eslint/utils";
import { version } from "./version.ts";

export interface Docs {
  readonly description: string;
  readonly recommended: boolean;
}

export type RuleContext<Message extends string, Options extends readonly unknown[] = readonly []> = Readonly<
  TSESLint.RuleContext<Message, Options>
>;

/** The documentation of a rule, at the version that is installed. */
export function docsUrl(name: string): string {
  return `https://unpkg.com/eslint-plugin-as-completed-limit@${version}/docs/rules/${name}.md`;
}

export const createRule = ESLintUtils.RuleCreator<Docs>(docsUrl);
