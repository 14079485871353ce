import { defineConfig } from "vitest/config";
import { playground } from "./docs/playground/vite.ts";

export default defineConfig({
  test: {
    // Two at a time: many tests wait for a process that they have started, on a machine that may be busy.
    maxConcurrency: 2,
    maxWorkers: 2,
    testTimeout: 30_000,
    globalSetup: "./packages/tooling/src/vitest-setup.ts",
    projects: [
      {
        extends: true,
        plugins: [playground()],
        test: {
          name: "unit",
          include: ["{docs,packages,proposal,scripts}/**/test/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: { name: "examples", include: ["examples/test/**/*.test.ts"] },
      },
    ],
  },
});
