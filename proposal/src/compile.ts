// The specification text, compiled.
import { emit } from "./emit.ts";
import { readClauses } from "./read.ts";
import { parseClause } from "./statements.ts";
import type { Algorithm } from "./syntax.ts";

export { emit } from "./emit.ts";
export { operations } from "./operations.ts";
export { readClauses } from "./read.ts";
export { TextError } from "./syntax.ts";
export type { Algorithm, Condition, Expression, Place, Statement } from "./syntax.ts";

/** The algorithms of the text. Throws a TextError, with clause, step and words, for what is not understood. */
export function readAlgorithms(source?: string): Algorithm[] {
  return readClauses(source).map(parseClause);
}

/** The text as the source of a JavaScript expression; see `emit`. */
export function compile(source?: string, options?: { readonly observed?: boolean }): string {
  return emit(readAlgorithms(source), options);
}
