// What the playground needs of Vite, in the site and in the tests: the reference with marked steps, and the text as data.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readPlaces } from "./step/places.ts";
import { markSteps } from "./text/mark-steps.ts";

const marked = "?marked-steps";
const algorithms = "\0virtual:algorithms";
const places = "\0virtual:scenario-places";
// Vite puts a configuration with all that it imports into one file; of where each was, it keeps this alone.
const here = import.meta.url;
const recorder = fileURLToPath(new URL("text/recorder.ts", here));

/** The part of a Vite plugin that this is; Vite itself is not installed here. */
interface Plugin {
  readonly name: string;
  readonly enforce: "pre";
  readonly config: () => object;
  readonly resolveId: (source: string, importer?: string) => string | undefined;
  readonly load: (id: string) => Promise<string | undefined>;
}

function createPlugin(): Plugin {
  return {
    name: "as-completed-limit:playground",
    enforce: "pre",
    // A worker that loads the reference only when it is needed has several files, so it is a module.
    config: () => ({ worker: { format: "es", plugins: () => [createPlugin()] } }),
    resolveId(source, importer) {
      if (source === "virtual:algorithms") return algorithms;
      if (source === "virtual:scenario-places") return places;
      if (source === "virtual:marked-reference") {
        return createRequire(here).resolve("@as-completed-limit/proposal/reference") + marked;
      }
      // What the marked reference imports of itself is marked, too.
      if (importer?.endsWith(marked) && source.startsWith("./"))
        return resolve(dirname(importer), source) + marked;
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
      if (!id.endsWith(marked)) return undefined;
      return markSteps(readFileSync(id.slice(0, -marked.length), "utf8"), recorder);
    },
  };
}

/** The plugin for the configuration of Vite. */
export function playground(): Plugin {
  return createPlugin();
}
