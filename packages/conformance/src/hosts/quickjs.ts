// Evaluates jobs in the QuickJS variant, compiled to WebAssembly, whose package the argument names.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { newQuickJSWASMModuleFromVariant, Scope } from "quickjs-emscripten-core";
import type { QuickJSContext, QuickJSRuntime, QuickJSSyncVariant } from "quickjs-emscripten-core";
import type { Job, Observation } from "../protocol.ts";
import { serve } from "./serve.ts";

const [packageName = ""] = process.argv.slice(2);
const { default: variant } = (await import(packageName)) as { default: QuickJSSyncVariant };
const engine = await newQuickJSWASMModuleFromVariant(variant);

/** What the text of the package says of the QuickJS in it; the engine itself does not tell. */
function versionOfVariant(): string {
  const root = join(createRequire(import.meta.url).resolve(`${packageName}/package.json`), "..");
  return /^Version \[v?([^\]+]+)/m.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "unknown";
}

const describeSource = `(error) => JSON.stringify(typeof error === "object" && error !== null
  ? { name: String(error.constructor?.name), message: String(error.message ?? "") }
  : { name: typeof error, message: String(error) })`;

interface Described {
  readonly name: string;
  readonly message: string;
}

class SetupError extends Error {
  readonly description: Described;

  constructor(description: Described) {
    super("setup failed");
    this.description = description;
  }
}

class Realm {
  readonly context: QuickJSContext;
  readonly #describe;

  constructor(runtime: QuickJSRuntime, scope: Scope, build: string, print: (line: string) => void) {
    const context = scope.manage(runtime.newContext());
    this.context = context;
    // Taken before any test can change what it uses.
    this.#describe = scope.manage(context.unwrapResult(context.evalCode(describeSource)));
    const $262 = scope.manage(context.newObject());
    const functions = {
      print: context.newFunction("print", (line) => {
        print(context.getString(line));
      }),
      createRealm: context.newFunction("createRealm", () => {
        const other = new Realm(runtime, scope, build, print).context;
        return other.getProp(other.global, "$262");
      }),
      evalScript: context.newFunction("evalScript", (source) => context.evalCode(context.getString(source))),
    };
    for (const value of Object.values(functions)) scope.manage(value);
    context.setProp($262, "createRealm", functions.createRealm);
    context.setProp($262, "evalScript", functions.evalScript);
    context.setProp($262, "global", context.global);
    context.defineProp(context.global, "print", { value: functions.print, configurable: true });
    context.defineProp(context.global, "$262", { value: $262, configurable: true });
    this.#evaluateSetup(build);
  }

  /** What evaluating the source throws, or undefined. */
  evaluate(source: string, options: Parameters<QuickJSContext["evalCode"]>[2]): Described | undefined {
    const result = this.context.evalCode(source, "test.js", options);
    try {
      if (result.error === undefined) return undefined;
      const text = this.context.callFunction(this.#describe, this.context.undefined, result.error);
      return JSON.parse(text.unwrap().consume((handle) => this.context.getString(handle))) as Described;
    } finally {
      result.dispose();
    }
  }

  setUp(harness: readonly string[]): void {
    harness.forEach((source) => {
      this.#evaluateSetup(source);
    });
  }

  #evaluateSetup(source: string): void {
    const error = this.evaluate(source, { type: "global" });
    if (error !== undefined) throw new SetupError(error);
  }
}

function evaluateTest(realm: Realm, { source, isModule }: Job): Observation["error"] {
  const type = isModule ? "module" : "global";
  const early = realm.evaluate(source, { type, compileOnly: true });
  if (early !== undefined) return { phase: "parse", ...early };
  const error = realm.evaluate(source, { type });
  return error === undefined ? undefined : { phase: "runtime", ...error };
}

function run(job: Job): Observation {
  const printed: string[] = [];
  return Scope.withScope((scope) => {
    const runtime = scope.manage(engine.newRuntime());
    try {
      const realm = new Realm(runtime, scope, job.build.code, (line) => printed.push(line));
      realm.setUp(job.harness);
      const error = evaluateTest(realm, job);
      while (runtime.hasPendingJob()) runtime.executePendingJobs().dispose();
      return error === undefined ? { printed } : { printed, error };
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return { printed, error: { phase: "setup", ...error.description } };
    }
  });
}

await serve(versionOfVariant(), run);
