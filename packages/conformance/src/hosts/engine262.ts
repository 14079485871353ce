// Evaluates jobs in engine262. With the argument "reference", every realm has the reference's Promise.asCompleted.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createEvaluator } from "./engine262-realms.ts";
import { serve } from "./serve.ts";

const library = createRequire(import.meta.url).resolve("@engine262/engine262");
const { version } = JSON.parse(readFileSync(join(library, "../../package.json"), "utf8")) as {
  version: string;
};
const install = process.argv.includes("reference")
  ? (await import("@as-completed-limit/reference")).defineAsCompleted
  : undefined;

await serve(version, createEvaluator(install));
