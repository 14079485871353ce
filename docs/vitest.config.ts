// The site in browsers: `pnpm site:test`.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["browser/*.test.ts", "playground/browser/*.test.ts"],
    globalSetup: "browser/build.ts",
    // One browser after the other.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ["default", "../packages/tooling/src/vitest-reporter.ts"],
  },
});
