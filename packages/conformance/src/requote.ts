// Brings the quotations of a test up to date after steps have been inserted, removed or moved.
import type { Algorithm, Step } from "@as-completed-limit/proposal";
import { parseInfo, quote } from "./quotes.ts";
import type { Quotation } from "./quotes.ts";

export interface Requoted {
  /** The test's source with each quoted step under the number that it has now. */
  readonly source: string;
  /** Quotations that the specification does not have any more, for a person to look at. */
  readonly lost: readonly string[];
}

const infoBlock = /^info: \|\n((?:(?: .*)?\n)+)/m;

/** Finds the quoted steps by their words. A test that quotes sentences stays as it is. */
export function requote(source: string, algorithms: readonly Algorithm[]): Requoted {
  const block = infoBlock.exec(source);
  if (block === null) return { source, lost: [] };
  const info = (block[1] ?? "").replace(/^ {2}/gm, "");
  // The parameters of an operation may have changed, too.
  const isHeading = ({ name }: Algorithm, line: string): boolean => line.startsWith(`${name} (`);
  const { quotations, prose } = parseInfo(info, isHeading, algorithms);
  if (quotations.length === 0 || prose.length > 0) return { source, lost: [] };

  const lost: string[] = [];
  const sections: string[] = [];
  for (const algorithm of new Set(quotations.map((quotation) => quotation.algorithm))) {
    const steps = new Set<Step>();
    let last = -1;
    const own = quotations.filter((candidate) => candidate.algorithm === algorithm);
    for (const quotation of own) {
      const above = own.find(({ number }) => number === parentOf(quotation.number));
      const index = indexOf(quotation, above?.text, last);
      if (index === -1) lost.push(`${algorithm.name} has no step "${quotation.text}" any more`);
      else steps.add(algorithm.steps[(last = index)] as Step);
    }
    if (steps.size > 0) sections.push(quote(algorithm, steps).join("\n"));
  }
  if (sections.length === 0) return { source, lost };
  const lines = sections.join("\n\n").replace(/^(?=.)/gm, "  ");
  return { source: source.replace(infoBlock, () => `info: |\n${lines}\n`), lost };
}

/** Where the quoted step is now: the next with its words that is as deep, below a step with the same words as before. */
function indexOf(
  { algorithm: { steps }, number, text }: Quotation,
  above: string | undefined,
  after: number,
): number {
  const depth = depthOf(number);
  return steps.findIndex(
    (step, index) =>
      index > after &&
      step.text === text &&
      depthOf(step.number) === depth &&
      (above === undefined || steps.find((other) => other.number === parentOf(step.number))?.text === above),
  );
}

function depthOf(number: string): number {
  return number.split(".").length;
}

function parentOf(number: string): string {
  return number.split(".").slice(0, -1).join(".");
}
