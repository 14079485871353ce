// Judges the mutated reference in realms of engine262.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { createEvaluator } from "@as-completed-limit/conformance/engine262-realms";
import type { defineAsCompleted } from "@as-completed-limit/proposal/reference";
import { ConformanceTestRunner } from "./runner.ts";
import type { Subject } from "./runner.ts";

class ReferenceRunner extends ConformanceTestRunner {
  protected async load(): Promise<Subject> {
    const file = pathToFileURL(join(process.cwd(), "src/define.ts")).href;
    const module = (await import(file)) as { defineAsCompleted: typeof defineAsCompleted };
    return {
      engine: "reference",
      build: { name: "mutated", type: "script", code: "" },
      run: createEvaluator(module.defineAsCompleted),
    };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "reference", ReferenceRunner)];
