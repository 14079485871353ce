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

const stepLine = /^( +)(\d+|[a-z]+)\. (.*)$/;

/**
 * Reads an `info`: headings of algorithms, below each its steps, numbered and indented as in the specification, with
 * `...` for what is left out. A line that is indented further than its step continues it.
 */
export function readQuotes(info: string, algorithms: readonly Algorithm[]): Quotes {
  const found: { algorithm: Algorithm; number: string; text: string }[] = [];
  const prose: string[] = [];
  const errors: string[] = [];
  let algorithm: Algorithm | undefined;
  let labels: string[] = [];
  let paragraph = false;

  for (const line of info.split("\n")) {
    const text = line.trim();
    const step = stepLine.exec(line);
    const heading = algorithms.find(({ title }) => title === line);
    if (text === "" || text === "...") {
      paragraph = false;
    } else if (heading !== undefined) {
      algorithm = heading;
      labels = [];
      paragraph = false;
    } else if (algorithm !== undefined && step !== null) {
      const [, indentation = "", label = "", words = ""] = step;
      labels = [...labels.slice(0, indentation.length / 2 - 1), label];
      found.push({ algorithm, number: labels.join("."), text: words });
    } else if (algorithm !== undefined && line.startsWith(" ")) {
      const last = found.at(-1);
      if (last?.algorithm !== algorithm) errors.push(`"${text}" is no step of ${algorithm.title}`);
      else last.text += ` ${text}`;
    } else {
      algorithm = undefined;
      if (paragraph && !text.startsWith("- ")) prose.push(`${prose.pop() ?? ""} ${text}`);
      else prose.push(text.replace(/^- /, ""));
      paragraph = true;
    }
  }

  const steps: QuotedStep[] = [];
  for (const { algorithm: quoted, number, text } of found) {
    const step = quoted.steps.find((candidate) => candidate.number === number);
    if (step?.text === text) steps.push({ algorithm: quoted, step });
    else {
      const instead = step === undefined ? "there is no such step" : `it is "${step.text}"`;
      errors.push(`step ${number} of ${quoted.title} is quoted as "${text}", but ${instead}`);
    }
  }
  return { steps, prose, errors };
}
