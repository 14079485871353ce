// Evaluates jobs in realms of node:vm, in Node, Deno and Bun. Plain JavaScript, since the oldest of these engines know no
// TypeScript.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import vm from "node:vm";

/** Makes an object like document.all; only Node can. */
const undetectable = (() => {
  try {
    setFlagsFromString("--allow-natives-syntax");
    return new vm.Script("%GetUndetectable()");
  } catch {
    return undefined;
  } finally {
    setFlagsFromString("--no-allow-natives-syntax");
  }
})();

/** Compiled scripts by their source: the harness is the same for all tests. */
const compiled = new Map();

function evaluate(context, source, filename) {
  let script = compiled.get(source);
  if (script === undefined) compiled.set(source, (script = new vm.Script(source, { filename })));
  return script.runInContext(context);
}

/** A `require` whose modules belong to the realm of the context. */
function requireIn(context) {
  const modules = new Map();
  const requireFrom = (parent) => {
    const { resolve } = createRequire(parent);
    return (specifier) => {
      const file = resolve(specifier);
      let module = modules.get(file);
      if (module === undefined) {
        modules.set(file, (module = vm.runInContext("({ exports: {} })", context)));
        const source = `(function (exports, require, module) {${readFileSync(file, "utf8")}\n})`;
        evaluate(context, source, file)(module.exports, requireFrom(file), module);
      }
      return module.exports;
    };
  };
  return requireFrom(import.meta.url);
}

function linkerIn(context) {
  const modules = new Map();
  return (specifier, { identifier }) => {
    const url = new URL(specifier, identifier).href;
    let module = modules.get(url);
    if (module === undefined) {
      module = new vm.SourceTextModule(readFileSync(fileURLToPath(url), "utf8"), {
        context,
        identifier: url,
      });
      modules.set(url, module);
    }
    return module;
  };
}

async function install(context, { type, code }) {
  if (type === "script") {
    evaluate(context, code, "build.js");
  } else if (type === "commonjs") {
    evaluate(context, `(function (require) {${code}\n})`, "build.cjs")(requireIn(context));
  } else {
    const module = new vm.SourceTextModule(code, { context, identifier: import.meta.url });
    await module.link(linkerIn(context));
    await module.evaluate();
  }
}

async function createRealm(build, globals, spares, extra262 = {}) {
  const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
  const global = vm.runInContext("globalThis", context);
  const $262 = {
    ...extra262,
    global,
    createRealm: () => spares.pop().$262,
    evalScript: (source) => vm.runInContext(source, context),
    IsHTMLDDA: undetectable?.runInContext(context),
  };
  for (const [key, value] of Object.entries({ ...globals, $262 })) {
    Object.defineProperty(global, key, { value, writable: true, configurable: true });
  }
  await install(context, build);
  return { context, $262 };
}

function describe(phase, error) {
  const isError = typeof error === "object" && error !== null;
  return {
    phase,
    name: isError ? String(error.constructor?.name) : typeof error,
    message: isError ? String(error.message ?? "") : String(error),
  };
}

async function evaluateTest({ context }, { source, isModule }) {
  let phase = "parse";
  try {
    if (isModule) {
      const module = new vm.SourceTextModule(source, { context });
      phase = "resolution";
      await module.link(() => {
        throw new Error("A test imports nothing");
      });
      phase = "runtime";
      await module.evaluate();
    } else {
      const script = new vm.Script(source, { filename: "test.js" });
      phase = "runtime";
      script.runInContext(context);
    }
    return undefined;
  } catch (error) {
    return describe(phase, error);
  }
}

/** Evaluates the job in a realm of its own, where test262's host object has these properties besides its own. */
export async function run(job, extra262 = {}) {
  const printed = [];
  const globals = { print: (line) => void printed.push(String(line)) };
  let realm;
  try {
    // A module cannot be evaluated synchronously, so a test that asks for other realms finds them ready.
    const spares = [];
    const count = job.source.includes("createRealm") ? 3 : 0;
    while (spares.length < count) spares.push(await createRealm(job.build, globals, spares, extra262));
    realm = await createRealm(job.build, globals, spares, extra262);
    for (const source of job.harness) evaluate(realm.context, source, "harness.js");
  } catch (error) {
    return { printed, error: describe("setup", error) };
  }
  const error = await evaluateTest(realm, job);
  // All promise jobs are run before the event loop turns.
  await new Promise((resolve) => setImmediate(resolve));
  return { printed, error };
}
