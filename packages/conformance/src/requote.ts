// Brings the quotations of a test up to date after steps have been inserted, removed, moved or put in other words.
import type { Algorithm, Step } from "@as-completed-limit/proposal";
import { follow } from "./follow.ts";
import { parseInfo, quote } from "./quotes.ts";
import type { Quotation } from "./quotes.ts";

export interface Requoted {
  /** The test's source with each quoted step as it is now. */
  readonly source: string;
  /** Steps that have other words now, for a person to look at whether the test still shows them. */
  readonly reworded: readonly string[];
  /** Quotations that the specification does not have any more, for a person to look at. */
  readonly lost: readonly string[];
}

const infoBlock = /^info: \|\n((?:(?: .*)?\n)+)/m;

/** The steps that a test quotes, by algorithm; none if the test quotes sentences. */
function quotedIn(source: string, algorithms: readonly Algorithm[]): Map<Algorithm, Quotation[]> {
  const info = (infoBlock.exec(source)?.[1] ?? "").replace(/^ {2}/gm, "");
  // The parameters of an operation may have changed, too.
  const isHeading = ({ name }: Algorithm, line: string): boolean => line.startsWith(`${name} (`);
  const { quotations, prose } = parseInfo(info, isHeading, algorithms);
  const byAlgorithm = new Map<Algorithm, Quotation[]>();
  if (prose.length > 0) return byAlgorithm;
  for (const quotation of quotations) {
    byAlgorithm.set(quotation.algorithm, [...(byAlgorithm.get(quotation.algorithm) ?? []), quotation]);
  }
  return byAlgorithm;
}

/** The words of all steps that the tests quote, as they stand there. */
export function quotedWords(sources: readonly string[], algorithms: readonly Algorithm[]): Set<string> {
  const quoted = sources.flatMap((source) => [...quotedIn(source, algorithms).values()].flat());
  return new Set(quoted.map(({ text }) => text));
}

/** Finds the quoted steps in the present text. A test that quotes sentences stays as it is. */
export function requote(
  source: string,
  algorithms: readonly Algorithm[],
  known: ReadonlySet<string>,
): Requoted {
  const lost: string[] = [];
  const reworded: string[] = [];
  const sections: string[] = [];
  for (const [algorithm, own] of quotedIn(source, algorithms)) {
    const found = follow(own, algorithm, known);
    const steps = new Set<Step>(found.values());
    for (const quotation of own) {
      const step = found.get(quotation);
      const was = `${algorithm.name}: "${quotation.text}"`;
      if (step === undefined) lost.push(`${was} is no step any more`);
      else if (step.text !== quotation.text) reworded.push(`${was} is now "${step.text}"`);
    }
    if (steps.size > 0) sections.push(quote(algorithm, steps).join("\n"));
  }
  if (sections.length === 0) return { source, reworded, lost };
  const lines = sections.join("\n\n").replace(/^(?=.)/gm, "  ");
  return { source: source.replace(infoBlock, () => `info: |\n${lines}\n`), reworded, lost };
}
