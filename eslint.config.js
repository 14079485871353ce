import markdown from "@eslint/markdown";
import { typescript } from "@as-completed-limit/tooling/eslint";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
// By its source, so that no build of yesterday says that the code is right.
import asCompletedLimit from "./packages/eslint-plugin/src/index.ts";

export default defineConfig(
  globalIgnores([
    "**/dist/**",
    "**/node_modules/**",
    "**/coverage/**",
    "packages/consumers/projects/**",
    // Declares to TypeScript what as-completed-limit/auto declares, so it is compiled apart, by proposal/test/lib.test.ts.
    "proposal/*.d.ts",
    // What runs in the page needs Vue and the DOM, which only the site has; its own type check covers it.
    "docs/playground/page/**",
    // The same goes for what builds the site and looks at it in browsers: `pnpm --dir docs test` lints it.
    "docs/build/**",
    "docs/browser/**",
    "docs/.vitepress/**",
    "docs/*.ts",
  ]),
  typescript,
  {
    // Tests build objects that no program would, and look at descriptors, which are `any`.
    files: ["**/test/**"],
    rules: {
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  asCompletedLimit.configs.recommended,
  {
    // These tests are about what becomes of functions and of promises that run already.
    files: ["packages/**/test/**", "examples/test/**", "packages/conformance/slips/**"],
    rules: {
      "as-completed-limit/no-begun-tasks": "off",
      "as-completed-limit/no-function-elements": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs,ts,mts,cts}"],
    ignores: [
      "**/*.md/**",
      // What the function is compared with: other libraries, and the usual loops written by hand.
      "packages/benchmarks/prior-art/src/peers.ts",
      "packages/benchmarks/contestants/hand-written.js",
      "docs/playground/race/strategies.ts",
    ],
    rules: { "as-completed-limit/prefer-as-completed": "error" },
  },
  {
    // The code blocks of documents. One that shows a mistake on purpose says so to the linter, in a comment above it:
    // <!-- eslint-disable as-completed-limit/no-begun-tasks -->
    files: ["**/*.md"],
    plugins: { markdown },
    processor: "markdown/markdown",
  },
  { files: ["**/*.md/*.{js,mjs,cjs,ts,mts}"] },
  { files: ["**/*.md/*.{ts,mts}"], languageOptions: { parser: tseslint.parser } },
  { files: ["**/*.md/*.cjs"], languageOptions: { sourceType: "commonjs" } },
);
