import asCompletedLimit from "eslint-plugin-as-completed-limit";
import tseslint from "typescript-eslint";

export default [
  asCompletedLimit.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
  },
];
