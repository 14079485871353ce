// Which tests cover which steps of the specification: a test covers the steps that its `info` quotes.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Algorithm, Step } from "@as-completed-limit/proposal";
import { readQuotes } from "./quotes.ts";
import type { Test } from "./tests.ts";

export interface CoveredStep {
  readonly algorithm: Algorithm;
  readonly step: Step;
  /** The paths of the tests, those that quote the fewest steps first. */
  readonly tests: readonly string[];
  /** Why the step cannot be observed, if that is so. */
  readonly unobservable: string | undefined;
}

interface UnobservableStep {
  readonly algorithm: string;
  readonly step: string;
  /** The words of the step, so that the line is noticed when the step becomes another one. */
  readonly text: string;
  readonly reason: string;
}

const file = new URL("../unobservable.yaml", import.meta.url);

export function readUnobservable(text: string = readFileSync(file, "utf8")): UnobservableStep[] {
  return parse(text) as UnobservableStep[];
}

export function coverageOf(
  algorithms: readonly Algorithm[],
  tests: readonly Test[],
  unobservable: readonly UnobservableStep[],
): CoveredStep[] {
  const quoted = tests
    .map(({ path, metadata }) => ({ path, steps: readQuotes(metadata.info, algorithms).steps }))
    .sort((a, b) => a.steps.length - b.steps.length || (a.path < b.path ? -1 : 1));
  return algorithms.flatMap((algorithm) =>
    algorithm.steps.map((step) => ({
      algorithm,
      step,
      tests: quoted.filter(({ steps }) => steps.some((quote) => quote.step === step)).map(({ path }) => path),
      unobservable:
        byNature(step) ??
        unobservable.find((entry) => entry.algorithm === algorithm.name && entry.step === step.number)
          ?.reason,
    })),
  );
}

function byNature({ text }: Step): string | undefined {
  if (text.startsWith("Assert:")) return "an assertion";
  if (text.startsWith("NOTE:")) return "a note";
  return undefined;
}

/** What is wrong with the coverage: steps without a test or a reason, and reasons for steps that are not there. */
export function* gapsOf(
  coverage: readonly CoveredStep[],
  unobservable: readonly UnobservableStep[],
): Generator<string> {
  for (const { algorithm, step, tests, unobservable: reason } of coverage) {
    if (tests.length === 0 && reason === undefined) {
      yield `no test quotes step ${step.number} of ${algorithm.title}: ${step.text}`;
    }
  }
  for (const { algorithm, step, text } of unobservable) {
    const known = coverage.find((entry) => entry.algorithm.name === algorithm && entry.step.number === step);
    if (known?.step.text !== text)
      yield `unobservable.yaml: ${algorithm} has no step ${step} that says "${text}"`;
  }
}

/** The matrix as Markdown: each step with so many of its tests, those that quote least besides it. */
export function matrixOf(coverage: readonly CoveredStep[], named: number): string {
  const lines: string[] = [];
  let current: Algorithm | undefined;
  for (const { algorithm, step, tests, unobservable } of coverage) {
    if (algorithm !== current) lines.push("", `### ${escape(algorithm.title)}`, "");
    current = algorithm;
    lines.push(`- **${step.number}** ${escape(step.text)}`);
    if (unobservable !== undefined) lines.push(`  - cannot be observed: ${escape(unobservable)}`);
    if (tests.length > 0) {
      const shown = tests.slice(0, named).map((path) => `\`${shorten(path)}\``);
      const more = tests.length > named ? [`${tests.length - named} more`] : [];
      lines.push(`  - ${[...shown, ...more].join(", ")}`);
    }
  }
  return lines.join("\n");
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}

function shorten(path: string): string {
  return path.replace(/^built-ins\//, "").replace(/\.js$/, "");
}
