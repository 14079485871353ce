// Tells `pnpm test` how many Vitest tests passed, failed, and did not run.
import type { Reporter, TestModule } from "vitest/node";
import { writeSuiteReport } from "./suite-report.ts";

export default class SuiteReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    const notRun: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed++;
        else if (state === "failed") failed++;
        else notRun.push(test.fullName);
      }
    }
    writeSuiteReport({ passed, failed, notRun });
  }
}
