import { defineConfig } from "vitest/config";
import { playground } from "./docs/playground/vite.ts";

export default defineConfig({
  plugins: [playground()],
  test: {
    // The tests run what is published, so that is built first where it is older than its source.
    globalSetup: "./packages/tooling/src/built.ts",
    include: [
      "packages/*/test/**/*.test.ts",
      "packages/benchmarks/*/test/**/*.test.ts",
      "packages/conformance/slips/test/**/*.test.ts",
      "proposal/test/**/*.test.ts",
      "docs/test/**/*.test.ts",
      "docs/playground/test/**/*.test.ts",
    ],
    // Two at a time: many tests wait for a process that they have started.
    maxConcurrency: 2,
    maxWorkers: 2,
    reporters: ["default", "./packages/tooling/src/vitest-reporter.ts"],
  },
});
