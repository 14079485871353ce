// A CommonJS program that requires an ES module which imports the package.
const { run } = require("./library.mjs");

run().then((log) => console.log(`required ES module: ${log}`));
