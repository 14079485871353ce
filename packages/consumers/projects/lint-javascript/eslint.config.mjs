import asCompletedLimit from "eslint-plugin-as-completed-limit";

export default [
  asCompletedLimit.configs.recommended,
  { rules: { "as-completed-limit/prefer-as-completed": "error" } },
];
