// Judges the mutated polyfill in realms of node:vm.
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import vm from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { build } from "esbuild";
import type { Job, Observation } from "@as-completed-limit/conformance/protocol";
import { ConformanceTestRunner, instrumenter } from "./runner.ts";
import type { Subject } from "./runner.ts";

setFlagsFromString("--allow-natives-syntax");
/** Makes an object like document.all, for which the polyfill has code of its own; nothing else of Node does. */
const undetectable = new vm.Script("%GetUndetectable()");
setFlagsFromString("--no-allow-natives-syntax");

/** Compiled scripts by their source: the implementation and the harness are the same for all tests. */
const compiled = new Map<string, vm.Script>();

function evaluate(context: vm.Context, source: string): void {
  let script = compiled.get(source);
  if (script === undefined) compiled.set(source, (script = new vm.Script(source)));
  script.runInContext(context);
}

interface Realm {
  readonly context: vm.Context;
  readonly $262: object;
}

function createRealm(job: Job, print: (line: unknown) => void): Realm {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const global = vm.runInContext("globalThis", context) as object;
  const define = (key: string, value: unknown): unknown =>
    Object.defineProperty(global, key, { value, writable: true, configurable: true });
  define(INSTRUMENTER_CONSTANTS.NAMESPACE, instrumenter);
  evaluate(context, job.build.code);
  const $262 = {
    global,
    createRealm: () => createRealm(job, print).$262,
    evalScript: (source: string): unknown => vm.runInContext(source, context),
    IsHTMLDDA: undetectable.runInContext(context) as unknown,
  };
  define("$262", $262);
  define("print", print);
  return { context, $262 };
}

function describe(phase: "setup" | "parse" | "runtime", error: unknown): NonNullable<Observation["error"]> {
  // Errors of another realm are no instances of this one's Error.
  if (typeof error !== "object" || error === null)
    return { phase, name: typeof error, message: String(error) };
  return { phase, name: error.constructor.name, message: String((error as { message?: unknown }).message) };
}

async function run(job: Job): Promise<Observation> {
  const printed: string[] = [];
  let phase: "setup" | "parse" | "runtime" = "setup";
  try {
    const { context } = createRealm(job, (line) => printed.push(String(line)));
    for (const source of job.harness) evaluate(context, source);
    phase = "parse";
    const script = new vm.Script(job.source);
    phase = "runtime";
    script.runInContext(context);
  } catch (error) {
    return { printed, error: describe(phase, error) };
  }
  // All promise jobs are run before the event loop turns.
  await setImmediate();
  return { printed };
}

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
    return { engine, build: { name: "mutated", type: "script", code: outputFiles[0]?.text ?? "" }, run };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "polyfill", PolyfillRunner)];
