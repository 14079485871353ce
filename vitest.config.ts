import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "proposal/test/**/*.test.ts"],
    reporters: ["default", "./scripts/vitest-reporter.ts"],
  },
});
