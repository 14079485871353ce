// What the `info` of a test quotes: steps of algorithms of the specification, and sentences.
import type { Algorithm, Step } from "@as-completed-limit/proposal";

export interface Quotes {
  readonly steps: readonly QuotedStep[];
  /** Paragraphs that are no steps, each on one line. */
  readonly prose: readonly string[];
  /** What is not as the specification has it. */
  readonly errors: readonly string[];
}

export interface QuotedStep {
  readonly algorithm: Algorithm;
  readonly step: Step;
}

/** A step as a test has it, right or wrong. */
export interface Quotation {
  readonly algorithm: Algorithm;
  readonly number: string;
  readonly text: string;
}

const stepLine = /^( +)(\d+|[a-z]+)\. (.*)$/;

/**
 * Reads an `info`: headings of algorithms, below each its steps, numbered and indented as in the specification, with
 * `...` for what is left out. A line that is indented further than its step continues it. What a heading says of parameters
 * is not looked at, so that a test need not follow them.
 */
export function readQuotes(info: string, algorithms: readonly Algorithm[]): Quotes {
  const { quotations, prose, errors } = parseInfo(info, algorithms);
  const steps: QuotedStep[] = [];
  for (const { algorithm, number, text } of quotations) {
    const step = algorithm.steps.find((candidate) => candidate.number === number);
    if (step?.text === text) steps.push({ algorithm, step });
    else {
      const instead = step === undefined ? "there is no such step" : `it is "${step.text}"`;
      errors.push(`step ${number} of ${algorithm.title} is quoted as "${text}", but ${instead}`);
    }
  }
  return { steps, prose, errors };
}

/** Reads an `info` without asking whether it is right. */
export function parseInfo(
  info: string,
  algorithms: readonly Algorithm[],
): { quotations: Quotation[]; prose: string[]; errors: string[] } {
  const quotations: { algorithm: Algorithm; number: string; text: string }[] = [];
  const prose: string[] = [];
  const errors: string[] = [];
  let algorithm: Algorithm | undefined;
  let labels: string[] = [];
  let paragraph = false;

  for (const line of info.split("\n")) {
    const text = line.trim();
    const step = stepLine.exec(line);
    const heading = algorithms.find(({ name }) => line === name || line.startsWith(`${name} (`));
    if (text === "" || text === "...") {
      paragraph = false;
    } else if (heading !== undefined) {
      algorithm = heading;
      labels = [];
      paragraph = false;
    } else if (algorithm !== undefined && step !== null) {
      const [, indentation = "", label = "", words = ""] = step;
      labels = [...labels.slice(0, indentation.length / 2 - 1), label];
      quotations.push({ algorithm, number: labels.join("."), text: words });
    } else if (algorithm !== undefined && line.startsWith(" ")) {
      const last = quotations.at(-1);
      if (last?.algorithm !== algorithm) errors.push(`"${text}" is no step of ${algorithm.title}`);
      else last.text += ` ${text}`;
    } else {
      algorithm = undefined;
      if (paragraph && !text.startsWith("- ")) prose.push(`${prose.pop() ?? ""} ${text}`);
      else prose.push(text.replace(/^- /, ""));
      paragraph = true;
    }
  }
  return { quotations, prose, errors };
}

/** The lines that quote steps of one algorithm, with the steps around them and `...` for what is left out. */
export function quote(algorithm: Algorithm, steps: ReadonlySet<Step>): string[] {
  const lines = [algorithm.title];
  const numbers = new Set(
    [...steps].flatMap(({ number }) => {
      const labels = number.split(".");
      return labels.map((_, index) => labels.slice(0, index + 1).join("."));
    }),
  );
  let leftOut = false;
  for (const { number, text } of algorithm.steps) {
    const labels = number.split(".");
    if (!numbers.has(number)) {
      leftOut = true;
      continue;
    }
    const indentation = "  ".repeat(labels.length);
    if (leftOut) lines.push(`${indentation}...`);
    leftOut = false;
    lines.push(`${indentation}${labels.at(-1)}. ${text}`);
  }
  if (leftOut) lines.push("  ...");
  return lines;
}
