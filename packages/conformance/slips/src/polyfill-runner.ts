// Judges the mutated polyfill in realms of node:vm.
import { join } from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { build } from "esbuild";
import { run } from "@as-completed-limit/conformance/vm-realms";
import { ConformanceTestRunner, instrumenter } from "./runner.ts";
import type { Subject } from "./runner.ts";

class PolyfillRunner extends ConformanceTestRunner {
  protected async load(): Promise<Subject> {
    const { outputFiles } = await build({
      entryPoints: [join(process.cwd(), "src/entries/auto.ts")],
      bundle: true,
      format: "iife",
      target: "es2022",
      write: false,
      logLevel: "error",
    });
    process.on("unhandledRejection", () => {
      // test262 does not ask for rejections to be handled.
    });
    const engine = `node-${process.versions.node.split(".")[0]}`;
    return {
      engine,
      build: { name: "mutated", type: "script", code: outputFiles[0]?.text ?? "" },
      run: (job) => run(job, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: instrumenter }),
    };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "polyfill", PolyfillRunner)];
