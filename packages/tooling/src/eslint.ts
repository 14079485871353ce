// ESLint's rules for TypeScript, which the root and the site share.
import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { root } from "./root.ts";

export const typescript: ReturnType<typeof defineConfig> = defineConfig({
  files: ["**/*.ts", "**/*.mts", "**/*.cts"],
  ignores: ["**/*.md/**"],
  extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  rules: {
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    // `this: void` says that a method may be taken off its object.
    "@typescript-eslint/no-invalid-void-type": "off",
    // Whatever a task or a source throws is passed on as it is.
    "@typescript-eslint/prefer-promise-reject-errors": "off",
    "@typescript-eslint/only-throw-error": "off",
    "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
  },
});
