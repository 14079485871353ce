import { defineConfig } from "tsdown";

const common = { target: "es2022", platform: "neutral", sourcemap: true, fixedExtension: false } as const;
// The declarations keep the documentation; in the scripts it would only be more to read at every start.
const comments = { jsdoc: false };

const entriesAreExternal = {
  name: "entries-are-external",
  resolveId: (source: string) =>
    source === "./index.ts" || source === "./shim.ts"
      ? { id: source.replace(".ts", ".js"), external: true }
      : undefined,
};

export default defineConfig([
  {
    // The ponyfill, which is all of the code in one file, since every file more takes time to load.
    ...common,
    entry: "src/entries/index.ts",
    format: "esm",
    dts: { sourcemap: true },
    outputOptions: { comments },
  },
  {
    // The other entries, which import from that file, so that there are never two copies of the code.
    ...common,
    entry: ["src/entries/shim.ts", "src/entries/polyfill.ts", "src/entries/implementation.ts"],
    format: "esm",
    dts: { sourcemap: true },
    outputOptions: { comments },
    plugins: [entriesAreExternal],
  },
  {
    // The declaration of Promise.asCompleted is that of shim, an import that the bundler of declarations would drop.
    ...common,
    entry: "src/entries/auto.ts",
    format: "esm",
    dts: { sourcemap: true },
    banner: { dts: 'import "./shim.js";' },
    outputOptions: { comments },
    plugins: [entriesAreExternal],
  },
  {
    // What the hand-written files in cjs/ stand on.
    ...common,
    entry: { core: "src/entries/index.ts" },
    format: "cjs",
    dts: { sourcemap: true },
    outputOptions: { comments, exports: "named", strict: true },
  },
  {
    // The helpers, which share no code with a program that does not use them.
    ...common,
    entry: "src/entries/helpers.ts",
    format: ["esm", "cjs"],
    dts: { sourcemap: true },
    outputOptions: { comments },
  },
  {
    // The polyfill for a <script> without type="module".
    ...common,
    entry: { "auto.min": "src/entries/auto.ts" },
    format: "iife",
    minify: true,
    dts: false,
    outputOptions: { entryFileNames: "[name].js", strict: true },
  },
]);
