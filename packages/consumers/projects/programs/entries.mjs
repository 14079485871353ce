import * as main from "as-completed-limit";
import * as implementation from "as-completed-limit/implementation";
import * as polyfill from "as-completed-limit/polyfill";
import * as shim from "as-completed-limit/shim";

for (const [name, entry] of Object.entries({ main, implementation, polyfill, shim })) {
  const exported = Object.keys(entry).filter((key) => typeof entry[key] === "function");
  console.log(`${name}: ${exported.sort().join(", ")}`);
}
