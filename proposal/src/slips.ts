// Slips of the text: what an engine's author could get wrong in a step, made by rule from the text itself, each also under conditions.
import { emit } from "./emit.ts";
import { parseCondition } from "./expressions.ts";
import { plain } from "./read.ts";
import { TextError } from "./syntax.ts";
import type { Algorithm, Condition, Expression, Statement } from "./syntax.ts";

export interface Slip {
  /** The step, as an observer hears of it: `sec-ascompletediteratorfill 2.a`. */
  readonly at: string;
  /** The words of the step. */
  readonly words: string;
  /** What was done to it, such as `deleted` or `open instead of failed`. */
  readonly change: string;
  /** When it was done, in the words of the text, or undefined for always. */
  readonly when: string | undefined;
  /** The whole text with the slip, compiled. */
  readonly code: string;
}

type Phrase = Condition | Expression;
type Change = readonly [change: string, statements: readonly Statement[]];

const enums = [
  ["open", "exhausted", "failed", "completed"],
  ["sync", "async"],
];
const otherFields: Readonly<Record<string, string>> = {
  Results: "Requests",
  Requests: "Results",
  Resolve: "Reject",
  Reject: "Resolve",
  Occupied: "Limit",
};
const otherIntrinsics: Readonly<Record<string, string>> = {
  "Symbol.asyncIterator": "Symbol.iterator",
  "Symbol.iterator": "Symbol.asyncIterator",
};
const otherOperators = { "<": ["≤"], ">": ["≥"], "≤": ["<"], "≥": [">"], "=": ["≤", "≥"] } as const;
const otherConstants = { true: ["false"], false: ["true"], undefined: ["true"] } as const;

/** When a slip happens. All but the last are conditions of the text, where the algorithm has an _iterator_. */
const conditions: readonly string[] = [
  "_iterator_.[[SourceKind]] is ~sync~",
  "_iterator_.[[SourceKind]] is ~async~",
  "_iterator_.[[Limit]] = 1",
  "_iterator_.[[Limit]] > 1",
  "_iterator_.[[Limit]] > 9007199254740991",
  ...["open", "exhausted", "failed", "completed"].map(
    (state) => `_iterator_.[[AsCompletedState]] is ~${state}~`,
  ),
  "_iterator_.[[Pulling]] is *true*",
  "_iterator_.[[Requests]] is empty",
  "_iterator_.[[Requests]] is not empty",
  "_iterator_.[[Results]] is empty",
  "_iterator_.[[Results]] is not empty",
  "_iterator_.[[Occupied]] = 0",
  "_iterator_.[[Occupied]] > 1",
];
const executions = [1, 2, 3];

/**
 * Every slip of the text, without those that leave a variable undeclared. `perSlip` is how many conditions each gets,
 * the same ones every time; by default all.
 */
export function* slipsOf(text: readonly Algorithm[], perSlip = Infinity): Generator<Slip> {
  // An engine does not check assertions, so a slip must show without them.
  const algorithms = text.map((algorithm) => ({ ...algorithm, body: withoutAssertions(algorithm.body) }));
  const possible = conditionsFor();
  let turn = 0;
  for (const algorithm of algorithms) {
    for (const { before, change, after } of changesIn(algorithm.body)) {
      const [first] = before;
      if (first === undefined) continue;
      const { clauseId, number, words } = first.place;
      const make = (when: string | undefined, statements: readonly Statement[]): Slip | undefined => {
        const body = replaced(algorithm.body, before, statements);
        try {
          const code = emit(
            algorithms.map((other) => (other === algorithm ? { ...algorithm, body } : other)),
          );
          return { at: `${clauseId} ${number}`, words: plain(words), change, when, code };
        } catch (error) {
          if (error instanceof TextError) return undefined;
          throw error;
        }
      };
      const always = make(undefined, after);
      if (always === undefined) continue;
      yield always;
      for (let i = 0; i < Math.min(perSlip, possible.length); i++) {
        // A step that is coprime to the number of conditions comes to all of them.
        const [when, condition] = possible[(turn++ * 7) % possible.length] as [string, Condition];
        const guarded = {
          kind: "if",
          place: first.place,
          condition,
          then: after,
          otherwise: before,
        } as const;
        const slip = make(when, [guarded]);
        if (slip !== undefined) yield slip;
      }
    }
  }
}

function conditionsFor(): [when: string, condition: Condition][] {
  return [
    ...conditions.map((words): [string, Condition] => [plain(words), parseCondition(words)]),
    ...executions.map((number): [string, Condition] => [
      `at execution ${number}${number === 3 ? " and later" : ""}`,
      { kind: "execution", number, later: number === 3 },
    ]),
  ];
}

interface Place {
  readonly before: readonly Statement[];
  readonly change: string;
  readonly after: readonly Statement[];
}

function* changesIn(body: readonly Statement[]): Generator<Place> {
  for (const [index, statement] of body.entries()) {
    if (statement.kind === "note") continue;
    for (const [change, after] of changesOf(statement)) yield { before: [statement], change, after };
    const next = body[index + 1];
    if (next !== undefined && next.kind !== "note") {
      yield { before: [statement, next], change: "after the next step", after: [next, statement] };
    }
    for (const inner of blocksOf(statement)) yield* changesIn(inner);
  }
}

function blocksOf(statement: Statement): (readonly Statement[])[] {
  if (statement.kind === "if") return [statement.then, statement.otherwise];
  return "body" in statement ? [statement.body] : [];
}

function* changesOf(statement: Statement): Generator<Change> {
  // Nobody looks at ~unused~. A return that leaves out steps is noticed, the last one of an algorithm cannot be.
  if (!isLastReturn(statement)) yield ["deleted", []];
  if (isWorthDoingTwice(statement)) yield ["done twice", [statement, statement]];
  if (statement.kind === "if" || statement.kind === "while") {
    const { condition } = statement;
    yield ["negated", [{ ...statement, condition: { kind: "not", operand: condition } }]];
    const always: Condition = { kind: "and", operands: [condition, { kind: "not", operand: condition }] };
    if (statement.kind === "if") {
      const or: Condition = { kind: "or", operands: [condition, { kind: "not", operand: condition }] };
      yield ["always", [{ ...statement, condition: or }]];
    }
    yield ["never", [{ ...statement, condition: always }]];
  }
  if (statement.kind === "throw") {
    const name = statement.name === "TypeError" ? "RangeError" : "TypeError";
    yield [`${name} instead of ${statement.name}`, [{ ...statement, name }]];
  }
  for (const [change, phrase] of phrasesOf(statement)) yield [change, [phrase]];
}

function isLastReturn(statement: Statement): boolean {
  return (
    statement.kind === "return" &&
    statement.value.kind === "enum" &&
    statement.value.name === "unused" &&
    /^\d+$/.test(statement.place.number) &&
    statement.place.words === "Return ~unused~."
  );
}

/** To set something to a value that does not depend on what it was, or to an empty List, is the same once and twice. */
function isWorthDoingTwice(statement: Statement): boolean {
  if (statement.kind === "set") return statement.value.kind === "sum" || statement.value.kind === "unwrap";
  return ["append", "removeFirst", "perform"].includes(statement.kind);
}

/** A statement or phrase with one phrase in it changed. Steps inside of it stay as they are. */
function* phrasesOf<T extends Statement | Phrase>(of: T): Generator<readonly [string, T]> {
  for (const [key, value] of Object.entries(of) as [string, unknown][]) {
    if (key === "place" || key === "then" || key === "otherwise" || key === "body") continue;
    for (const [change, phrase] of variantsOf(value)) yield [change, { ...of, [key]: phrase }];
  }
}

function* variantsOf(value: unknown): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const [change, phrase] of variantsOf(item)) yield [change, value.with(index, phrase)];
    }
  } else if (typeof value === "object" && value !== null && "kind" in value) {
    yield* alternatives(value as Phrase);
    yield* phrasesOf(value as Phrase);
  }
}

function* alternatives(phrase: Phrase): Generator<readonly [string, Phrase]> {
  switch (phrase.kind) {
    case "constant":
      for (const value of otherConstants[phrase.value]) {
        yield [`${value} instead of ${phrase.value}`, { ...phrase, value }];
      }
      break;
    case "number":
      for (const value of [phrase.value - 1, phrase.value + 1]) {
        if (value === phrase.value) continue; // 2**53 + 1 is no Number
        yield [`${value} instead of ${phrase.value}`, { ...phrase, value }];
      }
      break;
    case "enum":
      for (const name of enums.find((group) => group.includes(phrase.name)) ?? []) {
        if (name !== phrase.name) yield [`${name} instead of ${phrase.name}`, { ...phrase, name }];
      }
      break;
    case "field": {
      const name = otherFields[phrase.name];
      if (name !== undefined) yield [`[[${name}]] instead of [[${phrase.name}]]`, { ...phrase, name }];
      break;
    }
    case "intrinsic": {
      const name = otherIntrinsics[phrase.name];
      if (name !== undefined) yield [`${name} instead of ${phrase.name}`, { ...phrase, name }];
      break;
    }
    case "error":
      yield ["RangeError instead of TypeError", { ...phrase, name: "RangeError" }];
      break;
    case "sum":
      yield [`not ${phrase.operator}`, { ...phrase, operator: phrase.operator === "+" ? "-" : "+" }];
      yield [`without ${phrase.operator}`, phrase.left];
      break;
    case "unwrap":
      if (phrase.mark === "?") yield ["without ?", { kind: "completion", operand: phrase.operand }];
      break;
    case "call":
      if (phrase.operation === "Await") yield ["not awaited", phrase.arguments[0] as Expression];
      break;
    case "compare":
      for (const operator of otherOperators[phrase.operator]) {
        yield [`${operator} instead of ${phrase.operator}`, { ...phrase, operator }];
      }
      break;
    case "or":
    case "and": {
      const kind = phrase.kind === "or" ? "and" : "or";
      yield [`${kind} instead of ${phrase.kind}`, { ...phrase, kind }];
      for (const [index, operand] of phrase.operands.entries()) {
        yield [`only part ${index + 1} of the condition`, operand];
      }
      break;
    }
    default:
  }
}

function withoutAssertions(body: readonly Statement[]): Statement[] {
  return body
    .filter(({ kind }) => kind !== "assert")
    .map((statement) => mapBlocks(statement, withoutAssertions));
}

function mapBlocks(
  statement: Statement,
  change: (block: readonly Statement[]) => readonly Statement[],
): Statement {
  if (statement.kind === "if") {
    return { ...statement, then: change(statement.then), otherwise: change(statement.otherwise) };
  }
  return "body" in statement ? { ...statement, body: change(statement.body) } : statement;
}

/** The block with other statements in the place of some that follow one another. */
function replaced(
  block: readonly Statement[],
  before: readonly Statement[],
  after: readonly Statement[],
): Statement[] {
  const index = block.indexOf(before[0] as Statement);
  if (index !== -1) return block.toSpliced(index, before.length, ...after);
  return block.map((statement) => mapBlocks(statement, (inner) => replaced(inner, before, after)));
}
