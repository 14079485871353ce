// What each entry of the built package exports and does, from ESM and from CommonJS.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import * as main from "as-completed-limit";
import * as helpersEntry from "as-completed-limit/helpers";
import * as implementationEntry from "as-completed-limit/implementation";
import * as polyfillEntry from "as-completed-limit/polyfill";
import * as shimEntry from "as-completed-limit/shim";

const require = createRequire(import.meta.url);

async function run(code: string, inputType: "module" | "commonjs" = "module"): Promise<unknown> {
  const args = [`--input-type=${inputType}`, "--eval", code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
  return JSON.parse(stdout);
}

describe("import", () => {
  test("the main entry", () => {
    expect(Object.keys(main).sort()).toEqual([
      "asCompleted",
      "default",
      "getPolyfill",
      "implementation",
      "shim",
    ]);
    expect(main.default).toBe(main.asCompleted);
    expect(main.implementation).toBe(main.asCompleted);
  });

  test("the other entries have the same functions, by name and as default", () => {
    expect({ ...implementationEntry }).toEqual({ asCompleted: main.asCompleted, default: main.asCompleted });
    expect({ ...polyfillEntry }).toEqual({ getPolyfill: main.getPolyfill, default: main.getPolyfill });
    expect({ ...shimEntry }).toEqual({ shim: main.shim, default: main.shim });
  });

  test("the helpers", () => {
    expect(Object.keys(helpersEntry).sort()).toEqual([
      "discoverTasks",
      "mapTasks",
      "trackTasks",
      "withSignal",
    ]);
  });

  test("no entry but auto has an effect", () => {
    expect("asCompleted" in Promise).toBe(false);
  });
});

describe("require", () => {
  // These are plain CommonJS files, whose types are the business of the type tests.
  const entry = (name: string) =>
    require(`as-completed-limit${name}`) as typeof main & typeof main.asCompleted;

  test("the main entry is the function, with the other exports as properties", async () => {
    const asCompleted = entry("");
    expect(typeof asCompleted).toBe("function");
    expect(asCompleted.name).toBe("asCompleted");
    expect(asCompleted.length).toBe(1);
    expect(Object.keys(asCompleted)).toEqual(Object.keys(main).sort((a, b) => order(a) - order(b)));
    expect(await asCompleted([7], 1).next()).toEqual({ value: 7, done: false });
    expect(() => asCompleted([], 0)).toThrow(RangeError);
    expect(() => Reflect.construct(asCompleted, [[]])).toThrow(TypeError);
  });

  test("the properties do not get onto what is installed", () => {
    expect(entry("")).not.toBe(entry("").implementation);
    expect(Reflect.ownKeys(entry("").implementation)).toEqual(["length", "name"]);
  });

  test("the helpers, by exports and by the folder for tools that know no exports", () => {
    const helpers = require("as-completed-limit/helpers") as object;
    expect(Object.keys(helpers).sort()).toEqual(Object.keys(helpersEntry).sort());
    expect(require("../helpers")).toBe(helpers);
  });

  test("the other entries are the functions themselves", () => {
    const { implementation, getPolyfill, shim } = entry("");
    expect(entry("/implementation")).toBe(implementation);
    expect(entry("/polyfill")).toBe(getPolyfill);
    expect(entry("/shim")).toBe(shim);
  });

  function order(name: string): number {
    return ["asCompleted", "default", "implementation", "getPolyfill", "shim"].indexOf(name);
  }
});

test("JSR and npm are given the same version", () => {
  const version = (file: string) => (require(file) as { version: string }).version;
  expect(version("../jsr.json")).toBe(version("../package.json"));
});

describe("auto and shim", () => {
  const descriptor = `
    const { value, ...attributes } = Object.getOwnPropertyDescriptor(Promise, "asCompleted");
    console.log(JSON.stringify({ ...attributes, name: value.name, length: value.length }));`;
  const builtIn = { writable: true, enumerable: false, configurable: true, name: "asCompleted", length: 1 };

  test.each([
    ["import auto", `import "as-completed-limit/auto"; ${descriptor}`, "module"],
    ["require auto", `require("as-completed-limit/auto"); ${descriptor}`, "commonjs"],
    ["import shim", `import shim from "as-completed-limit/shim"; shim(); ${descriptor}`, "module"],
    ["require shim", `require("as-completed-limit/shim")(); ${descriptor}`, "commonjs"],
    ["the classic script", `require("../dist/auto.min.js"); ${descriptor}`, "commonjs"],
  ] as const)("%s gives the attributes of a built-in", async (_, code, inputType) => {
    expect(await run(code, inputType)).toEqual(builtIn);
  });

  test("every copy of the package accepts the function of another", async () => {
    const code = `
      import "as-completed-limit/auto";
      import shim, { shim as named } from "as-completed-limit/shim";
      import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      const first = Promise.asCompleted;
      const core = require.resolve("../dist/core.cjs");
      const functions = new Set([first, shim(), named()]);
      for (let i = 0; i < 3; i++) {
        delete require.cache[core];
        const copy = require("../dist/core.cjs");
        if (copy.asCompleted === first) throw new Error("not another copy");
        functions.add(copy.shim()).add(copy.getPolyfill());
      }
      console.log(JSON.stringify([functions.size, Promise.asCompleted === first]));`;
    expect(await run(code)).toEqual([1, true]);
  });
});
