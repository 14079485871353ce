// The types of the plugin fit those of ESLint.
import asCompletedLimit from "eslint-plugin-as-completed-limit";
import { defineConfig } from "eslint/config";

export default defineConfig(asCompletedLimit.configs.recommended, {
  plugins: { limits: asCompletedLimit },
  rules: { "limits/prefer-as-completed": "warn" },
});
