// What the root's ESLint leaves out, because it needs what only the site has installed: Vue and the DOM.
// The name keeps it from being found there.
import { typescript } from "@as-completed-limit/tooling/eslint";
import { defineConfig } from "eslint/config";
import vue from "eslint-plugin-vue";
import tseslint from "typescript-eslint";

export default defineConfig(typescript, {
  // Without types, which vue-tsc alone knows here. Prettier has its own idea of the layout.
  files: ["**/*.vue"],
  extends: [tseslint.configs.strict, vue.configs["flat/essential"]],
  languageOptions: { parserOptions: { parser: tseslint.parser, tsconfigRootDir: import.meta.dirname } },
  rules: {
    "vue/no-template-shadow": "error",
    "vue/no-unused-refs": "error",
    "vue/no-useless-v-bind": "error",
    "vue/require-explicit-emits": "error",
    // It is a page, not a library of elements.
    "vue/multi-word-component-names": "off",
  },
});
