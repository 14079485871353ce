// Brings the numbers of quoted steps up to date. A step is found by its words, so a step in other words is for a person to look at.
import type { Algorithm, Step } from "@as-completed-limit/proposal";
import { parseInfo, quote } from "./quotes.ts";
import type { Quotation } from "./quotes.ts";

const infoBlock = /^info: \|\n((?:(?: .*)?\n)+)/m;

/**
 * The test's source with the numbers that its steps have now. A test that quotes sentences, or words that are no step any
 * more, stays as it is: `readQuotes` says what is wrong with it.
 */
export function renumber(source: string, algorithms: readonly Algorithm[]): string {
  const info = (infoBlock.exec(source)?.[1] ?? "").replace(/^ {2}/gm, "");
  const { quotations, prose } = parseInfo(info, algorithms);
  if (prose.length > 0 || quotations.length === 0) return source;
  const byAlgorithm = Map.groupBy(quotations, ({ algorithm }) => algorithm);
  const sections: string[] = [];
  for (const [algorithm, own] of byAlgorithm) {
    const steps = find(own, algorithm.steps);
    if (steps === undefined) return source;
    sections.push(quote(algorithm, steps).join("\n"));
  }
  const lines = sections.join("\n\n").replace(/^(?=.)/gm, "  ");
  return source.replace(infoBlock, () => `info: |\n${lines}\n`);
}

/** The steps with these words, in the order in which they are quoted; undefined if one of them is not there. */
function find(quotations: readonly Quotation[], steps: readonly Step[]): Set<Step> | undefined {
  const found = new Map<string, Step>();
  let last = -1;
  for (const { number, text } of quotations) {
    const parent = found.get(parentOf(number));
    const index = steps.findIndex(
      (step, at) =>
        at > last && step.text === text && (parent === undefined || parentOf(step.number) === parent.number),
    );
    const step = steps[index];
    if (step === undefined) return undefined;
    found.set(number, step);
    last = index;
  }
  return new Set(found.values());
}

function parentOf(number: string): string {
  return number.split(".").slice(0, -1).join(".");
}
