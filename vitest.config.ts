import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/test/**/*.test.ts",
      "test/**/*.test.ts",
      "proposal/test/**/*.test.ts",
      "docs/playground/test/**/*.test.ts",
    ],
    // Two at a time: a concurrent test here starts a process of its own.
    maxConcurrency: 2,
    reporters: ["default", "./scripts/vitest-reporter.ts"],
  },
});
