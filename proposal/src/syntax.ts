// What a step of the specification text says, as a tree.

export type Expression =
  | { readonly kind: "variable"; readonly name: string }
  /** `*undefined*`, `*true*`, `*false*`. */
  | { readonly kind: "constant"; readonly value: "undefined" | "true" | "false" }
  | { readonly kind: "string"; readonly value: string }
  /** A mathematical value. */
  | { readonly kind: "number"; readonly value: number }
  /** `*+∞*<sub>𝔽</sub>`, a value of the language. */
  | { readonly kind: "infinity" }
  | { readonly kind: "enum"; readonly name: string }
  /** `%Promise%`, `%Symbol.iterator%`. */
  | { readonly kind: "intrinsic"; readonly name: string }
  /** The name of an internal slot, where it is an argument. */
  | { readonly kind: "slot"; readonly name: string }
  | { readonly kind: "this" }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "first"; readonly list: Expression }
  | { readonly kind: "field"; readonly of: Expression; readonly name: string }
  | { readonly kind: "call"; readonly operation: string; readonly arguments: readonly Expression[] }
  /** `? x` returns from the algorithm if x is abrupt, `! x` asserts that it is not. */
  | { readonly kind: "unwrap"; readonly mark: "?" | "!"; readonly operand: Expression }
  /** `Completion(x)`: what x gives, or throws, as a Completion Record. */
  | { readonly kind: "completion"; readonly operand: Expression }
  | { readonly kind: "error"; readonly name: string }
  /** ℝ(x), or the extended mathematical value of x. */
  | { readonly kind: "real"; readonly operand: Expression }
  | {
      readonly kind: "sum";
      readonly operator: "+" | "-";
      readonly left: Expression;
      readonly right: Expression;
    };

export type Condition =
  | { readonly kind: "or" | "and"; readonly operands: readonly Condition[] }
  | { readonly kind: "not"; readonly operand: Condition }
  | { readonly kind: "throws"; readonly operand: Expression }
  | { readonly kind: "empty"; readonly operand: Expression }
  | { readonly kind: "type"; readonly operand: Expression; readonly type: TypeName }
  | { readonly kind: "same"; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: "compare";
      readonly operator: "<" | ">" | "=" | "≤" | "≥";
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "between";
      readonly operand: Expression;
      readonly low: Expression;
      readonly high: Expression;
    }
  /** Not a sentence of the text: true the given time that it is asked, or from then on. For slips. */
  | { readonly kind: "execution"; readonly number: number; readonly later: boolean };

export type TypeName = "Object" | "Number" | "integral Number" | "Iterator Record";

/** Where a statement stands in the text. */
export interface Place {
  readonly clauseId: string;
  /** The number with those of the steps around it, such as `8.a`. */
  readonly number: string;
  /** The words of the step as they stand in the source, without the steps inside it. */
  readonly words: string;
}

export type Statement = { readonly place: Place } & (
  | { readonly kind: "let" | "set"; readonly target: Expression; readonly value: Expression }
  | {
      readonly kind: "closure";
      readonly name: string;
      readonly parameters: readonly string[];
      readonly body: readonly Statement[];
    }
  | {
      readonly kind: "if";
      readonly condition: Condition;
      readonly then: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | { readonly kind: "while"; readonly condition: Condition; readonly body: readonly Statement[] }
  | {
      readonly kind: "forEach";
      readonly name: string;
      readonly list: Expression;
      readonly body: readonly Statement[];
    }
  | { readonly kind: "append"; readonly value: Expression; readonly list: Expression }
  | { readonly kind: "removeFirst"; readonly list: Expression }
  | { readonly kind: "perform"; readonly value: Expression }
  | { readonly kind: "return"; readonly value: Expression }
  | { readonly kind: "throw"; readonly name: string }
  | { readonly kind: "assert"; readonly condition: Condition }
  | { readonly kind: "rejectIfAbrupt"; readonly name: string; readonly capability: Expression }
  | { readonly kind: "note" }
);

/** One algorithm of the text. */
export interface Algorithm {
  readonly clauseId: string;
  /** `Promise.asCompleted`, `AsCompletedIteratorFill`. */
  readonly name: string;
  readonly parameters: readonly string[];
  /** A function of the language has a this value and no callers in the text; an async one answers with a promise. */
  readonly type: "operation" | "function" | "async function";
  readonly body: readonly Statement[];
}

/** The text says something that cannot be run. */
export class TextError extends Error {
  override readonly name = "TextError";

  constructor({ clauseId, number, words }: Place, problem: string) {
    super(`${clauseId}, step ${number}, "${words}": ${problem}`);
  }
}
