const entries = {
  main: require("as-completed-limit"),
  implementation: require("as-completed-limit/implementation"),
  polyfill: require("as-completed-limit/polyfill"),
  shim: require("as-completed-limit/shim"),
};

for (const [name, entry] of Object.entries(entries)) {
  console.log(`${name}: ${typeof entry}, ${Object.keys(entry).sort().join(", ")}`);
}
console.log(require("as-completed-limit/package.json").name);
