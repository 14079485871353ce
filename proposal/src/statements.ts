// Turns the steps of a clause into statements: one rule for each form of sentence.
import { parseCondition, parseExpression, splitOutside, UnknownForm } from "./expressions.ts";
import type { Clause, ClauseStep } from "./read.ts";
import { TextError } from "./syntax.ts";
import type { Algorithm, Place, Statement } from "./syntax.ts";

/** Throws a TextError for a sentence that has no known form. */
export function parseClause({ clauseId, name, parameters, isAsync, steps }: Clause): Algorithm {
  const type = !name.includes(".") ? "operation" : isAsync ? "async function" : "function";
  return { clauseId, name, parameters, type, body: parseSteps(clauseId, steps) };
}

function parseSteps(clauseId: string, steps: readonly ClauseStep[]): Statement[] {
  const statements: Statement[] = [];
  for (const { number, words, steps: inside } of steps) {
    const place: Place = { clauseId, number, words };
    try {
      const body = parseSteps(clauseId, inside);
      const alternative = /^Else(?: if (.+), then|, (.+)|,)$/.exec(words);
      if (alternative === null) {
        statements.push(parseSentence(place, body));
        continue;
      }
      const [, condition, sentence] = alternative;
      const otherwise =
        condition !== undefined
          ? [ifStatement(place, condition, body)]
          : sentence !== undefined
            ? [parseSentence({ ...place, words: capitalized(sentence) }, body, words)]
            : [{ place, kind: "note" } as const, ...body];
      if (condition === undefined && sentence === undefined && body.length === 0) {
        throw new UnknownForm("steps inside this one were expected");
      }
      statements.push(withOtherwise(statements.pop(), otherwise));
    } catch (error) {
      if (error instanceof UnknownForm) throw new TextError(place, error.message);
      throw error;
    }
  }
  return statements;
}

/** Puts the steps of an "Else" behind the last branch of the "If" before it. */
function withOtherwise(before: Statement | undefined, otherwise: readonly Statement[]): Statement {
  if (before?.kind !== "if") throw new UnknownForm("an If before this step was expected");
  const [next] = before.otherwise;
  return {
    ...before,
    otherwise: next === undefined ? otherwise : [withOtherwise(next, otherwise)],
  };
}

function ifStatement(place: Place, condition: string, then: readonly Statement[]): Statement {
  if (then.length === 0) throw new UnknownForm("steps inside this one were expected");
  return { place, kind: "if", condition: parseCondition(condition), then, otherwise: [] };
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

type Rule = readonly [
  form: RegExp,
  make: (place: Place, body: readonly Statement[], ...parts: string[]) => Statement,
];

/** Sentences with steps inside them. */
const compound: readonly Rule[] = [
  [/^If (.+), then$/, (place, body, condition = "") => ifStatement(place, condition, body)],
  [
    /^Repeat, while (.+),$/,
    (place, body, condition = "") => ({ place, kind: "while", condition: parseCondition(condition), body }),
  ],
  [
    /^For each element _(\w+)_ of (.+), do$/,
    (place, body, name = "", list = "") => ({
      place,
      kind: "forEach",
      name,
      list: parseExpression(list),
      body,
    }),
  ],
  [
    /^Let _(\w+)_ be a new Abstract Closure with (?:parameters \(([^)]*)\)|no parameters) that captures .+ and performs the following steps when called:$/,
    (place, body, name = "", parameters = "") => ({
      place,
      kind: "closure",
      name,
      parameters: [...parameters.matchAll(/_(\w+)_/g)].map(([, parameter = ""]) => parameter),
      body,
    }),
  ],
];

/** Sentences without steps inside them, without their full stop. */
const simple: readonly Rule[] = [
  [/^NOTE: .+$/, (place) => ({ place, kind: "note" })],
  [
    /^Assert: (.+)$/,
    (place, _, condition = "") => ({ place, kind: "assert", condition: parseCondition(condition) }),
  ],
  [
    /^Let _(\w+)_ be (.+)$/,
    (place, _, name = "", value = "") => ({
      place,
      kind: "let",
      target: { kind: "variable", name },
      value: parseExpression(value),
    }),
  ],
  [
    /^Set (.+?) to (.+)$/,
    (place, _, target = "", value = "") => ({
      place,
      kind: "set",
      target: parseExpression(target),
      value: parseExpression(value),
    }),
  ],
  [
    /^Append (.+) to (.+)$/,
    (place, _, value = "", list = "") => ({
      place,
      kind: "append",
      value: parseExpression(value),
      list: parseExpression(list),
    }),
  ],
  [
    /^Remove the first element from (.+)$/,
    (place, _, list = "") => ({ place, kind: "removeFirst", list: parseExpression(list) }),
  ],
  [/^Perform (.+)$/, (place, _, value = "") => ({ place, kind: "perform", value: parseExpression(value) })],
  [/^Return (.+)$/, (place, _, value = "") => ({ place, kind: "return", value: parseExpression(value) })],
  [/^Throw a \*(\w+)\* exception$/, (place, _, name = "") => ({ place, kind: "throw", name })],
  [
    /^IfAbruptRejectPromise\(_(\w+)_, (.+)\)$/,
    (place, _, name = "", capability = "") => ({
      place,
      kind: "rejectIfAbrupt",
      name,
      capability: parseExpression(capability),
    }),
  ],
];

function parseSentence(place: Place, body: readonly Statement[], words = place.words): Statement {
  const placed = { ...place, words };
  for (const [form, make] of compound) {
    const match = form.exec(place.words);
    if (match) return make(placed, body, ...match.slice(1));
  }
  if (body.length > 0) throw new UnknownForm("no sentence with steps inside it has this form");
  const sentence = place.words.replace(/\.$/, "");
  if (sentence === place.words) throw new UnknownForm("a full stop was expected");
  if (sentence.startsWith("If ")) {
    const [condition = "", then = "", otherwise] = splitConditional(sentence);
    const branch = (part: string): Statement[] => [simpleStatement(placed, capitalized(part))];
    return {
      place: placed,
      kind: "if",
      condition: parseCondition(condition),
      then: branch(then),
      otherwise: otherwise === undefined ? [] : branch(otherwise),
    };
  }
  return simpleStatement(placed, sentence);
}

/** The condition, the sentence, and the sentence after "else". Commas inside of brackets do not end a condition. */
function splitConditional(sentence: string): (string | undefined)[] {
  const [condition, ...rest] = splitOutside(sentence.replace(/^If /, ""), ", ");
  return [condition, ...splitOutside(rest.join(", "), "; else ")];
}

function simpleStatement(place: Place, sentence: string): Statement {
  for (const [form, make] of simple) {
    const match = form.exec(sentence);
    if (match) return make(place, [], ...match.slice(1));
  }
  throw new UnknownForm("no sentence has this form");
}
