import { nodeResolve } from "@rollup/plugin-node-resolve";

export default {
  input: ["ponyfill.mjs", "polyfill.mjs", "unused.mjs"],
  output: { dir: "out", entryFileNames: "[name].mjs" },
  plugins: [nodeResolve({ browser: true })],
};
