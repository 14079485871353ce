export default {
  mode: "production",
  entry: { ponyfill: "./ponyfill.mjs", polyfill: "./polyfill.mjs", unused: "./unused.mjs" },
  output: { path: `${import.meta.dirname}/out`, filename: "[name].mjs" },
};
