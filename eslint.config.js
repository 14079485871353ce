import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(globalIgnores(["**/dist/**", "**/node_modules/**", "**/coverage/**"]), {
  files: ["**/*.ts", "**/*.mts", "**/*.cts"],
  extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    // `this: void` says that a method may be taken off its object.
    "@typescript-eslint/no-invalid-void-type": "off",
    // Whatever a task or a source throws is passed on as it is.
    "@typescript-eslint/prefer-promise-reject-errors": "off",
    "@typescript-eslint/only-throw-error": "off",
  },
});
