// What the explorer varies: a scenario says in plain JSON what happens and in which order. driver.ts says what each word does.
import { z } from "zod";

/** User code at some place calls back into the iterator: the methods of it, one after the other. */
export const calls = ["next", "return", "next next", "next return"] as const;
const call = z.enum(calls).optional();

/** What is to be awaited: the element of a sync source, or the answer of an async source. */
export const elements = [
  "plain",
  "pending",
  "fulfilled",
  "rejected",
  "rejected with undefined",
  "constructor",
  "constructor throws",
  "foreign",
  "thenable",
  "hasty thenable",
  "then getter throws",
  "then throws",
  "then is no function",
] as const;
const element = z.enum(elements).optional();

/** The iterator result, or what is in its place. */
export const results = ["value", "done", "throws", "no object", "done throws", "value throws"] as const;

export const pullPlaces = ["next", "done", "value", "constructor", "then getter", "then"] as const;

/** What the source does when it is pulled: by default, its result has a plain value. */
const pull = z.strictObject({
  result: z.enum(results).optional(),
  element,
  in: z.enum(pullPlaces).optional(),
  call,
});

export const returns = [
  "object",
  "undefined",
  "null",
  "no function",
  "getter throws",
  "throws",
  "no object",
] as const;

export const closePlaces = ["return getter", "return", "constructor", "then getter", "then"] as const;

/** What the source does when it is closed; `element` is what the `return` of an async source gives. */
const close = z.strictObject({
  return: z.enum(returns).optional(),
  element,
  in: z.enum(closePlaces).optional(),
  call,
});

/** What a getter `then` on Object.prototype does when it is first asked of an iterator result. */
const watch = z.strictObject({ throws: z.literal(true).optional(), in: z.literal("then").optional(), call });

export const sources = ["sync", "async", "generator", "async generator"] as const;

/**
 * The consumer calls `next` or `return`, with an argument that must be ignored, or `elsewhere`, on an object that is no
 * As-Completed Iterator; `fulfil n` and `reject n` settle what was pulled as number n ("return": what
 * closing gave) if it is pending; `job` lets one job pass, and `idle` as many as there are.
 */
const step = z.union([
  z.enum(["next", "return", "next elsewhere", "return elsewhere", "job", "idle"]),
  z.templateLiteral([
    z.enum(["fulfil", "reject"]),
    " ",
    z.union([z.int().nonnegative(), z.literal("return")]),
  ]),
]);

export const scenarioSchema = z
  .strictObject({
    source: z.enum(sources),
    limit: z.union([z.int().positive(), z.literal("Infinity")]),
    /** After these, the source is done. */
    pulls: z.array(pull),
    close: close.optional(),
    watch: watch.optional(),
    steps: z.array(step),
  })
  .refine(({ source, limit }) => limit !== "Infinity" || !source.startsWith("async"), {
    error: "an async source needs a finite limit",
    path: ["limit"],
  });

export type Pull = z.infer<typeof pull>;
export type Close = z.infer<typeof close>;
export type Watch = z.infer<typeof watch>;
export type Step = z.infer<typeof step>;
export type Scenario = z.infer<typeof scenarioSchema>;
