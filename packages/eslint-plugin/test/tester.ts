// Runs the cases of a rule with ESLint's own parser, with the one for TypeScript, and with types.
import { RuleTester as TypeScriptTester } from "@typescript-eslint/rule-tester";
import type { InvalidTestCase, ValidTestCase } from "@typescript-eslint/rule-tester";
import type { TSESLint } from "@typescript-eslint/utils";
import { RuleTester as JavaScriptTester } from "eslint";
import { afterAll, describe, it, vi } from "vitest";
import { typedParser } from "./typed-parser.ts";

// The first case with types waits for the type checker to start.
vi.setConfig({ testTimeout: 60_000 });
for (const Tester of [TypeScriptTester, JavaScriptTester]) Object.assign(Tester, { afterAll, describe, it });

export interface Cases<Message extends string, Options extends readonly unknown[]> {
  readonly valid: readonly (ValidTestCase<Options> | string)[];
  readonly invalid: readonly InvalidTestCase<Message, Options>[];
}

export interface AllCases<Message extends string, Options extends readonly unknown[]> {
  /** The same in every language and with every parser. */
  readonly javascript: Cases<Message, Options>;
  /** With the syntax of TypeScript, and the same without type information as with it. */
  readonly typescript?: Cases<Message, Options>;
  /** Only right with type information. */
  readonly typed?: Cases<Message, Options>;
}

const none = { valid: [], invalid: [] };

export function testRule<Message extends string, Options extends readonly unknown[]>(
  name: string,
  rule: TSESLint.RuleModule<Message, Options>,
  { javascript, typescript = none, typed = none }: AllCases<Message, Options>,
): void {
  const both = {
    valid: [...javascript.valid, ...typescript.valid],
    invalid: [...javascript.invalid, ...typescript.invalid],
  };
  describe("JavaScript", () => {
    const tester = new JavaScriptTester({ languageOptions: { sourceType: "module" } });
    // ESLint and typescript-eslint describe the same objects in two ways.
    tester.run(name, rule as never, javascript as never);
  });
  describe("TypeScript, without types", () => {
    new TypeScriptTester().run(name, rule as never, both);
  });
  describe("TypeScript, with types", () => {
    const all = {
      valid: [...both.valid, ...typed.valid],
      invalid: [...both.invalid, ...typed.invalid],
    };
    const parser = typedParser([...all.valid, ...all.invalid].flatMap(codesOf));
    const tester = new TypeScriptTester({ languageOptions: { parser } });
    tester.run(name, rule as never, all);
  });
}

/** The programs of a case: its code, and what the suggestions make of it. */
function codesOf(
  test: InvalidTestCase<string, readonly unknown[]> | ValidTestCase<readonly unknown[]> | string,
): string[] {
  if (typeof test === "string") return [test];
  const errors = "errors" in test ? test.errors : [];
  return [test.code, ...errors.flatMap(({ suggestions }) => suggestions?.map(({ output }) => output) ?? [])];
}

/** A program that imports `asCompleted`. */
export function program(code: string): string {
  return `import { asCompleted } from "as-completed-limit";\n${code}`;
}
