// For code blocks that show other libraries: their imports are found among those of the benchmarks, so that nothing is
// installed for the documentation alone.
import { registerHooks } from "node:module";

const parentURL = new URL("../../../benchmarks/package.json", import.meta.url).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      if (/^[./]|:/.test(specifier)) throw error;
      return nextResolve(specifier, { ...context, parentURL });
    }
  },
});
