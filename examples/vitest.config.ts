import { join } from "node:path";
import { defineConfig } from "vitest/config";

// `--mode full`: the sizes of a full run, with Redis and PostgreSQL, which the tests start and stop.
export default defineConfig(({ mode }) => ({
  test: {
    env: { EXAMPLES_SIZE: mode === "full" ? "full" : "quick" },
    globalSetup: join(import.meta.dirname, "../packages/tooling/src/built.ts"),
    dir: import.meta.dirname,
    include: ["test/**/*.test.ts"],
    // Each test starts processes of its own.
    maxWorkers: 2,
    testTimeout: 30_000,
    reporters: ["default", join(import.meta.dirname, "../packages/tooling/src/vitest-reporter.ts")],
  },
}));
