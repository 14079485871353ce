// Evaluates jobs in engine262. Where the argument names a module, its defineAsCompleted makes the Promise.asCompleted of
// every realm.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Reference from "@as-completed-limit/proposal/reference";
import { createEvaluator } from "./engine262-realms.ts";
import { serve } from "./serve.ts";

const library = createRequire(import.meta.url).resolve("@engine262/engine262");
const { version } = JSON.parse(readFileSync(join(library, "../../package.json"), "utf8")) as {
  version: string;
};
const [specifier] = process.argv.slice(2);
const install =
  specifier === undefined ? undefined : ((await import(specifier)) as typeof Reference).defineAsCompleted;

await serve(version, createEvaluator(install));
