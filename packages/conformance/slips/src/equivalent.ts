// equivalent.yaml: the slips that no program can notice, by kind, each kind with the reason.
import { readFileSync } from "node:fs";
import type { Slip } from "@as-completed-limit/proposal/slips";
import { parse } from "yaml";
import { z } from "zod";

const texts = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const kind = z.strictObject({
  /** Why no program can notice. */
  why: z.string().min(1),
  slips: z.array(
    z.strictObject({
      /** The clauses, without `sec-ascompletediterator`. */
      in: texts.optional(),
      /** Words of the step, or the beginning of them. */
      step: texts.optional(),
      change: texts.optional(),
      when: texts.optional(),
    }),
  ),
});

export type Kind = z.infer<typeof kind>;

export function readEquivalent(): Kind[] {
  const file = new URL("../equivalent.yaml", import.meta.url);
  const { data, error } = z.array(kind).safeParse(parse(readFileSync(file, "utf8")));
  if (error !== undefined) throw new Error(`equivalent.yaml: ${z.prettifyError(error)}`);
  return data;
}

/** The index of the kind that a slip is of, or -1. */
export function kindOf(slip: Slip, kinds: readonly Kind[]): number {
  const clause = slip.at.replace(/ .*/, "").replace("sec-ascompletediterator", "");
  const fits = (allowed: readonly string[] | undefined, value: string | undefined): boolean =>
    allowed === undefined || (value !== undefined && allowed.some((text) => value.startsWith(text)));
  return kinds.findIndex(({ slips }) =>
    slips.some(
      (pattern) =>
        fits(pattern.in, clause) &&
        fits(pattern.step, slip.words) &&
        fits(pattern.change, slip.change) &&
        fits(pattern.when, slip.when),
    ),
  );
}
