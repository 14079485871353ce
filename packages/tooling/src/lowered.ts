// What build tools make of a module: the syntax lowered to what older engines know, as CommonJS.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./root.ts";

const folder = join(root, "tools/builds");
const load = createRequire(join(folder, "package.json"));

export interface Lowering {
  /** The tool and its target, such as "esbuild es2017". */
  readonly name: string;
  /** Whether classes become functions. */
  readonly es5?: boolean;
  lower(code: string): string;
}

/** Why nothing can be lowered here, or undefined if it can. */
export function missingLowerings(): string | undefined {
  return existsSync(join(folder, "node_modules")) ? undefined : "not installed (pnpm --dir tools install)";
}

interface Esbuild {
  transformSync(code: string, options: object): { code: string };
}

function esbuild(name: string, options: object): Lowering {
  return {
    name: `esbuild ${name}`,
    lower: (code) => (load("esbuild") as Esbuild).transformSync(code, { format: "cjs", ...options }).code,
  };
}

interface TypeScript {
  transpileModule(code: string, options: { compilerOptions: object }): { outputText: string };
}

function typescript(target: string): Lowering {
  return {
    name: `TypeScript ${target}`,
    lower: (code) =>
      (load("typescript") as TypeScript).transpileModule(code, {
        compilerOptions: { target, module: "commonjs" },
      }).outputText,
  };
}

interface Babel {
  transformSync(code: string, options: object): { code: string };
}

function babel(name: string, preset: string, options: object, es5 = false): Lowering {
  return {
    name,
    es5,
    lower: (code) =>
      (load("@babel/core") as Babel).transformSync(code, {
        filename: join(folder, "module.js"),
        configFile: false,
        babelrc: false,
        compact: false,
        presets: [[load.resolve(preset), options]],
      }).code,
  };
}

function presetEnv(name: string, targets: object, es5 = false): Lowering {
  return babel(`Babel ${name}`, "@babel/preset-env", { targets, modules: "commonjs" }, es5);
}

function reactNative(profile: string): Lowering {
  const options = { unstable_transformProfile: profile, enableBabelRuntime: false };
  return babel(`React Native ${profile}`, "@react-native/babel-preset", options, true);
}

export const lowerings: readonly Lowering[] = [
  esbuild("es2021", { target: "es2021" }),
  esbuild("es2020", { target: "es2020" }),
  esbuild("es2018", { target: "es2018" }),
  esbuild("es2017", { target: "es2017" }),
  esbuild("without async functions", { supported: { "async-await": false } }),
  typescript("ES2018"),
  typescript("ES2017"),
  presetEnv("node 12", { node: "12" }),
  presetEnv("node 8", { node: "8" }),
  presetEnv("ie 11", { ie: "11" }, true),
  reactNative("default"),
  reactNative("hermes-stable"),
  reactNative("hermes-canary"),
];

export interface Bundling {
  readonly name: string;
  bundle(entry: string): Promise<string>;
}

interface Vite {
  build(options: object): Promise<readonly { readonly output: readonly { readonly code: string }[] }[]>;
}

function vite6(target: string): Bundling {
  return {
    name: `Vite 6 ${target}`,
    async bundle(entry) {
      const [built] = await (load("vite-6") as Vite).build({
        configFile: false,
        logLevel: "error",
        build: { target, write: false, lib: { entry, formats: ["cjs"] } },
      });
      return built?.output[0]?.code ?? "";
    },
  };
}

export const bundlings: readonly Bundling[] = [vite6("es2020"), vite6("es2017")];
