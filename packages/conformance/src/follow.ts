// Where the steps that were quoted from an older text of the specification are in the present one.
import type { Algorithm, Step } from "@as-completed-limit/proposal";

/** A step as somebody has quoted it, right or wrong. */
export interface QuotedText {
  readonly number: string;
  readonly text: string;
}

/**
 * Finds each quoted step of an algorithm, in their order: by its words below the same step as before, else by its words
 * where only one step has them, else as a step at the same place whose words are new and mostly the same. `known` are
 * the words of all steps that were quoted anywhere: a step with such words is no other step in new words.
 */
export function follow<Quoted extends QuotedText>(
  quotations: readonly Quoted[],
  { steps }: Algorithm,
  known: ReadonlySet<string>,
): Map<Quoted, Step> {
  const found = new Map<Quoted, Step>();
  let last = -1;
  for (const quotation of quotations) {
    const above = quotations.find(({ number }) => number === parentOf(quotation.number));
    const parent = above && found.get(above);
    const isInPlace = ({ number }: Step, index: number): boolean =>
      index > last &&
      (above === undefined
        ? depthOf(number) === depthOf(quotation.number)
        : parentOf(number) === parent?.number);
    let index = steps.findIndex((step, at) => isInPlace(step, at) && step.text === quotation.text);
    if (index === -1) index = onlyIndex(steps, ({ text }) => text === quotation.text);
    if (index === -1) {
      const alike = steps
        .map((step, at) => ({ at, step, likeness: likenessOf(step.text, quotation.text) }))
        .filter(({ at, step, likeness }) => isInPlace(step, at) && !known.has(step.text) && likeness > 1 / 2)
        .sort((a, b) => b.likeness - a.likeness);
      index = alike[0]?.at ?? -1;
    }
    const step = steps[index];
    if (step === undefined) continue;
    found.set(quotation, step);
    last = Math.max(last, index);
  }
  return found;
}

function onlyIndex(steps: readonly Step[], isWanted: (step: Step) => boolean): number {
  const index = steps.findIndex(isWanted);
  return steps.findLastIndex(isWanted) === index ? index : -1;
}

/** The share of words that two texts have in common. */
function likenessOf(a: string, b: string): number {
  const wordsOf = (text: string): Set<string> =>
    new Set(text.split(/[^\p{L}\p{N}%<>=]+/u).filter((word) => word !== ""));
  const first = wordsOf(a);
  const second = wordsOf(b);
  const common = [...first].filter((word) => second.has(word)).length;
  return (2 * common) / (first.size + second.size);
}

function depthOf(number: string): number {
  return number.split(".").length;
}

function parentOf(number: string): string {
  return number.split(".").slice(0, -1).join(".");
}
