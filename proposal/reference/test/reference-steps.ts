// What the step comments of the reference say, and how it differs from the specification.
import { readFileSync } from "node:fs";
import type { Algorithm, Step } from "@as-completed-limit/proposal";

/** The sources with algorithms, in clause order. */
const sources = [
  "promise-as-completed.ts",
  "as-completed-iterator.ts",
  "abstract-operations.ts",
  "as-completed-iterator-prototype.ts",
];

const docblock = /^\/\*\* \.\.\/\.\.\/\.\.\/proposal\/spec\.emu#(\S+) \*\/$/;
const declaration = /^export function\*? (\w+)/;
const stepComment = /^\s*\/\/ ((?:\w+\.)*\w+)\. (.+)$/;

export interface ReferenceAlgorithm {
  readonly clauseId: string;
  readonly functionName: string;
  readonly steps: readonly Step[];
  /** Comments that are no step, and steps that no code stands under. */
  readonly faults: readonly string[];
}

export function readReference(): ReferenceAlgorithm[] {
  return sources.flatMap((source) =>
    parseReference(readFileSync(new URL(`../src/${source}`, import.meta.url), "utf8")),
  );
}

export function parseReference(source: string): ReferenceAlgorithm[] {
  const algorithms: { clauseId: string; functionName: string; steps: Step[]; faults: string[] }[] = [];
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? "";
    const clauseId = docblock.exec(line)?.[1];
    const functionName = declaration.exec(next)?.[1];
    if (clauseId !== undefined && functionName !== undefined) {
      algorithms.push({ clauseId, functionName, steps: [], faults: [] });
    }
    const algorithm = algorithms.at(-1);
    if (algorithm === undefined || !/^\s*\/\//.test(line)) continue;
    const [, number, text] = stepComment.exec(line) ?? [];
    if (number === undefined || text === undefined) {
      algorithm.faults.push(`a comment that is no step: ${line.trim()}`);
      continue;
    }
    algorithm.steps.push({ number, text });
    if (/^\s*(\/\/|$)/.test(next) && !text.startsWith("NOTE: ")) {
      algorithm.faults.push(`a step without code: ${line.trim()}`);
    }
  }
  return algorithms;
}

/** The name that the function of an algorithm has in the reference. */
export function functionName({ name }: Algorithm): string {
  return name.replaceAll("%", "").replaceAll(".", "_");
}

/** One message for each step that is not the same on both sides, with both texts. */
export function differences(specification: readonly Step[], reference: readonly Step[]): string[] {
  const messages: string[] = [];
  const length = Math.max(specification.length, reference.length);
  for (let index = 0; index < length; index++) {
    const specified = show(specification[index]);
    const performed = show(reference[index]);
    if (specified !== performed) {
      messages.push(`specification: ${specified}\nreference:     ${performed}`);
    }
  }
  return messages;
}

function show(step: Step | undefined): string {
  return step === undefined ? "(no step)" : `${step.number}. ${step.text}`;
}
