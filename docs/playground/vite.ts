// What the playground needs of Vite, in the site and in the tests: the text compiled to be observed, and the text as data.
import { fileURLToPath } from "node:url";
import { readPlaces } from "./step/places.ts";

const compiled = "\0virtual:compiled-text";
const algorithms = "\0virtual:algorithms";
const places = "\0virtual:scenario-places";
// Vite puts a configuration with all that it imports into one file; of where each was, it keeps this alone.
const here = import.meta.url;

/** The part of a Vite plugin that this is; Vite itself is not installed here. */
interface Plugin {
  readonly name: string;
  readonly enforce: "pre";
  readonly config: () => object;
  readonly resolveId: (source: string) => string | undefined;
  readonly load: (id: string) => Promise<string | undefined>;
}

function createPlugin(): Plugin {
  return {
    name: "as-completed-limit:playground",
    enforce: "pre",
    // A worker that loads the reference only when it is needed has several files, so it is a module.
    config: () => ({ worker: { format: "es", plugins: () => [createPlugin()] } }),
    resolveId(source) {
      if (source === "virtual:algorithms") return algorithms;
      if (source === "virtual:scenario-places") return places;
      if (source === "virtual:compiled-text") return compiled;
      return undefined;
    },
    async load(id) {
      if (id === algorithms) {
        const { readSteps } = await import("@as-completed-limit/proposal");
        return `export default ${JSON.stringify(readSteps())};`;
      }
      if (id === places) {
        return `export default ${JSON.stringify(readPlaces(fileURLToPath(new URL("../../proposal", here))))};`;
      }
      if (id !== compiled) return undefined;
      // Compiled here, so that the page needs neither the compiler nor leave to run code that it makes.
      const { compile } = await import("@as-completed-limit/proposal/compile");
      return `export default ${compile(undefined, { observed: true })};`;
    },
  };
}

/** The plugin for the configuration of Vite. */
export function playground(): Plugin {
  return createPlugin();
}
