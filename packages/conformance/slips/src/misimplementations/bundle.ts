// An implementation with some of its files changed, as one script.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import type { Target } from "../targets.ts";

/** The polyfill as a classic script, the reference as a module that exports `defineAsCompleted`. */
export async function bundle(target: Target, files: ReadonlyMap<string, string>): Promise<string> {
  const changed: Plugin = {
    name: "changed",
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: files.get(path) ?? readFileSync(path, "utf8"),
        loader: "ts",
      }));
      // The host of the reference must have the same engine262.
      build.onResolve({ filter: /^@engine262\// }, ({ path }) => ({
        path: import.meta.resolve(path),
        external: true,
      }));
    },
  };
  const isPolyfill = target.name === "polyfill";
  const { outputFiles } = await build({
    entryPoints: [join(target.directory, "src", isPolyfill ? "entries/auto.ts" : "define.ts")],
    bundle: true,
    format: isPolyfill ? "iife" : "esm",
    target: isPolyfill ? "es2022" : "node24",
    write: false,
    logLevel: "silent",
    plugins: [changed],
    inject: [fileURLToPath(new URL("helpers.ts", import.meta.url))],
  });
  return outputFiles[0]?.text ?? "";
}
