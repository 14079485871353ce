import { defineConfig } from "tsdown";

const common = { target: "es2022", platform: "neutral", sourcemap: true, fixedExtension: false } as const;

export default defineConfig([
  {
    ...common,
    entry: ["src/index.ts", "src/auto.ts", "src/shim.ts", "src/polyfill.ts", "src/implementation.ts"],
    format: "esm",
    dts: { sourcemap: true },
    outputOptions: {
      chunkFileNames: "[name].js",
      minifyInternalExports: false,
      // What two entries share goes into one file with a steady name; auto.ts, which has an effect, stays out of it.
      codeSplitting: { groups: [{ name: "core", test: /\/src\/(?!auto|shim|index)\w+\.ts$/ }] },
    },
  },
  {
    // What the hand-written files in cjs/ stand on.
    ...common,
    entry: { core: "src/index.ts" },
    format: "cjs",
    dts: { sourcemap: true },
    outputOptions: { exports: "named", strict: true },
  },
  {
    // The polyfill for a <script> without type="module".
    ...common,
    entry: { "auto.min": "src/auto.ts" },
    format: "iife",
    minify: true,
    dts: false,
    outputOptions: { entryFileNames: "[name].js", strict: true },
  },
]);
