import { defineConfig } from "tsdown";

export default defineConfig({
  entry: "src/index.ts",
  format: ["esm", "cjs"],
  target: "node18",
  platform: "node",
  fixedExtension: false,
  // `require` gives the plugin itself, as configurations in CommonJS expect.
  cjsDefault: true,
  dts: true,
});
