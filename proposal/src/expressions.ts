// Expressions and conditions of the text, by recursive descent.
import type { Condition, Expression, TypeName } from "./syntax.ts";

/** A phrase that has no known form. Who reads the step says where it stands. */
export class UnknownForm extends Error {}

/** Splits at the separators that stand in no brackets. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let i = 0; i < text.length; i++) {
    if ("(«".includes(text.charAt(i))) depth++;
    else if (")»".includes(text.charAt(i))) depth--;
    else if (depth === 0 && text.startsWith(separator, i)) {
      parts.push(text.slice(begin, i));
      begin = i + separator.length;
      i = begin - 1;
    }
  }
  return [...parts, text.slice(begin)];
}

function list(text: string): Expression[] {
  return text.trim() === "" ? [] : splitOutside(text, ",").map(parseExpression);
}

type Rule<T> = readonly [form: RegExp, make: (...parts: string[]) => T];

function firstMatch<T>(rules: readonly Rule<T>[], text: string): T | undefined {
  for (const [form, make] of rules) {
    const match = form.exec(text);
    if (match) return make(...match.slice(1));
  }
  return undefined;
}

const expressionRules: readonly Rule<Expression>[] = [
  [/^_(\w+)_$/, (name) => ({ kind: "variable", name })],
  [
    /^\*(undefined|true|false)\*$/,
    (value) => ({ kind: "constant", value: value as "undefined" | "true" | "false" }),
  ],
  [/^\*"(.*)"\*$/, (value) => ({ kind: "string", value })],
  [/^(\d+)$/, (value) => ({ kind: "number", value: Number(value) })],
  [/^(\d+)<sup>(\d+)<\/sup>$/, (base, power) => ({ kind: "number", value: Number(base) ** Number(power) })],
  [/^\*\+∞\*<sub>𝔽<\/sub>$/, () => ({ kind: "infinity" })],
  [/^~([\w-]+)~$/, (name) => ({ kind: "enum", name })],
  [/^%([\w.]+)%$/, (name) => ({ kind: "intrinsic", name })],
  [/^\[\[(\w+)\]\]$/, (name) => ({ kind: "slot", name })],
  [/^the \*this\* value$/, () => ({ kind: "this" })],
  [/^a new empty List$/, () => ({ kind: "list", items: [] })],
  [/^«(.*)»$/, (items) => ({ kind: "list", items: list(items) })],
  [/^the first element of (.+)$/, (of) => ({ kind: "first", list: parseExpression(of) })],
  [/^a newly created \*(\w+)\* object$/, (name) => ({ kind: "error", name })],
  [/^the extended mathematical value of (.+)$/, (of) => ({ kind: "real", operand: parseExpression(of) })],
  [
    /^([?!]) (.+)$/,
    (mark, of) => ({ kind: "unwrap", mark: mark as "?" | "!", operand: parseExpression(of) }),
  ],
  [
    /^(.+) ([+-]) ([^\s]+)$/,
    (left, operator, right) => ({
      kind: "sum",
      operator: operator as "+" | "-",
      left: parseExpression(left),
      right: parseExpression(right),
    }),
  ],
  [/^ℝ\((.+)\)$/, (of) => ({ kind: "real", operand: parseExpression(of) })],
  [/^Completion\((.+)\)$/, (of) => ({ kind: "completion", operand: parseExpression(of) })],
  [/^([A-Z]\w+)\((.*)\)$/, (operation, given) => ({ kind: "call", operation, arguments: list(given) })],
  [/^(.+)\.\[\[(\w+)\]\]$/, (of, name) => ({ kind: "field", of: parseExpression(of), name })],
];

export function parseExpression(text: string): Expression {
  const trimmed = text.trim();
  const found = firstMatch(expressionRules, trimmed);
  if (found === undefined) throw new UnknownForm(`the text has no expression of the form "${trimmed}"`);
  return found;
}

const negated = (not: string | undefined, condition: Condition): Condition =>
  not === undefined || not === "" ? condition : { kind: "not", operand: condition };

const conditionRules: readonly Rule<Condition>[] = [
  [/^(.+) is a throw completion$/, (of) => ({ kind: "throws", operand: parseExpression(of) })],
  [
    /^(.+) is (not )?in the inclusive interval from (.+) to (.+)$/,
    (of, not, low, high) =>
      negated(not, {
        kind: "between",
        operand: parseExpression(of),
        low: parseExpression(low),
        high: parseExpression(high),
      }),
  ],
  [
    /^(.+) is (not )?an? (Object|Number|integral Number|Iterator Record)$/,
    (of, not, type) => negated(not, { kind: "type", operand: parseExpression(of), type: type as TypeName }),
  ],
  [/^(.+) is (not )?empty$/, (of, not) => negated(not, { kind: "empty", operand: parseExpression(of) })],
  [
    /^(.+) is either (.+) or (.+)$/,
    (of, ...options) => ({
      kind: "or",
      operands: options.map((option) => ({
        kind: "same",
        left: parseExpression(of),
        right: parseExpression(option),
      })),
    }),
  ],
  [
    /^(.+) is (not )?(.+)$/,
    (left, not, right) =>
      negated(not, { kind: "same", left: parseExpression(left), right: parseExpression(right) }),
  ],
  [
    /^(.+) ([<>=≤≥]) (.+)$/,
    (left, operator, right) => ({
      kind: "compare",
      operator: operator as "<",
      left: parseExpression(left),
      right: parseExpression(right),
    }),
  ],
];

export function parseCondition(text: string): Condition {
  for (const kind of ["or", "and"] as const) {
    // "is either a or b" is one condition.
    const parts = splitOutside(text, ` ${kind} `);
    const isOne = kind === "or" && / is either [^,]+ or [^,]+$/.test(text);
    if (parts.length > 1 && !isOne) return { kind, operands: parts.map(parseCondition) };
  }
  const found = firstMatch(conditionRules, text.trim());
  if (found === undefined) throw new UnknownForm(`the text has no condition of the form "${text.trim()}"`);
  return found;
}
