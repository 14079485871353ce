// equivalent.yaml: the mutants that no test can kill, each with the argument why.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Survivor } from "./mutate.ts";

const equivalent = z.strictObject({
  target: z.enum(["polyfill", "reference"]),
  file: z.string(),
  mutator: z.string(),
  /** The line of the source in which the mutant begins, without its indentation. */
  line: z.string(),
  /** What of it is replaced, and what by. */
  original: z.string(),
  replacement: z.string(),
  why: z.string().min(1),
});

export type Equivalent = z.infer<typeof equivalent>;

export function readEquivalents(): Equivalent[] {
  const file = new URL("../equivalent.yaml", import.meta.url);
  const { data, error } = z.array(equivalent).safeParse(parse(readFileSync(file, "utf8")));
  if (error !== undefined) throw new Error(`equivalent.yaml: ${z.prettifyError(error)}`);
  return data;
}

/** Text and place in it, but no line number, so that an entry goes stale when its line changes and not before. */
export function keyOf({ file, mutator, line, original, replacement }: Omit<Survivor, "lineNumber">): string {
  return JSON.stringify([file, mutator, line, original, replacement]);
}
