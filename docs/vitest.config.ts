// The site in browsers: `pnpm --dir docs test`.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["browser/*.test.ts"],
    globalSetup: "browser/build.ts",
    // Two browsers at a time, each with some windows: they wait for each other's answers more than they compute.
    maxWorkers: 2,
    maxConcurrency: 4,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
