// The algorithms of spec.emu: each clause that has one, with its steps in order.
import { readFileSync } from "node:fs";
import { parseAlgorithm } from "ecmarkdown";
import { defaultTreeAdapter, parse, serialize } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type List = ReturnType<typeof parseAlgorithm>["contents"];
type Fragment = List["contents"][number]["contents"];

export interface ClauseStep {
  /** The number with those of the steps around it, such as `8.a` or `5.c.ii`. */
  readonly number: string;
  /** The words with ecmarkdown's marks, without the steps inside: `If _limit_ is *undefined*, throw …`. */
  readonly words: string;
  readonly steps: readonly ClauseStep[];
}

export interface Clause {
  readonly clauseId: string;
  /** The heading up to the parameters, such as `%AsCompletedIteratorPrototype%.next`. */
  readonly name: string;
  readonly parameters: readonly string[];
  /** The heading: `AsCompletedIteratorFill ( iterator )`. */
  readonly title: string;
  /** Whether the text says "This async method" or "This async function". */
  readonly isAsync: boolean;
  readonly steps: readonly ClauseStep[];
}

const specification = new URL("../spec.emu", import.meta.url);

/** Reads the clauses with an algorithm, in their order. `source` is the text of spec.emu. */
export function readClauses(source: string = readFileSync(specification, "utf8")): Clause[] {
  const clauses: Clause[] = [];
  for (const clause of descendants(parse(source), "emu-clause")) {
    const heading = children(clause, "h1")[0];
    const [algorithm, second] = children(clause, "emu-alg");
    if (algorithm === undefined) continue;
    const clauseId = clause.attrs.find(({ name }) => name === "id")?.value;
    if (heading === undefined || clauseId === undefined || second !== undefined) {
      throw new Error("a clause with an algorithm must have an id, one heading, and one algorithm");
    }
    const title = textOf(heading);
    const name = title.replace(/ \(.*/s, "");
    const parameters = [...title.slice(name.length).matchAll(/_(\w+)_/g)].map(
      ([, parameter = ""]) => parameter,
    );
    clauses.push({
      clauseId,
      name,
      parameters,
      title: title.includes(":") ? `${name} ( ${parameters.join(", ")} )` : title.replaceAll("_", ""),
      isAsync: children(clause, "p").some((paragraph) => /^This async /.test(textOf(paragraph))),
      steps: [...stepsOf(parseAlgorithm(serialize(algorithm)).contents, [])],
    });
  }
  return clauses;
}

/** Steps and the steps inside them, in the order of the text. */
export function* flat(steps: readonly ClauseStep[]): Generator<ClauseStep> {
  for (const step of steps) {
    yield step;
    yield* flat(step.steps);
  }
}

export interface Step {
  readonly number: string;
  /** The words of the step, without markup, and without the steps inside it. */
  readonly text: string;
}

/** A clause with an algorithm as documents quote it. */
export interface Algorithm {
  readonly clauseId: string;
  readonly title: string;
  readonly name: string;
  readonly steps: readonly Step[];
}

/** The clauses with their steps in one list, in the words that test262 quotes. */
export function readSteps(source?: string): Algorithm[] {
  return readClauses(source).map(({ clauseId, title, name, steps }) => ({
    clauseId,
    title,
    name,
    steps: [...flat(steps)].map(({ number, words }) => ({ number, text: plain(words) })),
  }));
}

/** Words as test262 quotes them, without marks. */
export function plain(words: string): string {
  return words
    .replaceAll(/_(\w+)_/g, "$1")
    .replaceAll(/\*([^*]+)\*/g, "$1")
    .replaceAll(/~([\w-]+)~/g, "$1")
    .replaceAll("<sup>", "**")
    .replaceAll(/<[^>]*>/g, "");
}

function* stepsOf(list: List, outer: readonly string[]): Generator<ClauseStep> {
  for (const [index, item] of list.contents.entries()) {
    const path = [...outer, label(index, outer.length)];
    const steps = item.sublist?.name === "ol" ? [...stepsOf(item.sublist, path)] : [];
    yield { number: path.join("."), words: wordsOf(item.contents), steps };
  }
}

/** What ecmarkdown has read, as it was written, without the markup that only ecmarkup needs. */
function wordsOf(nodes: Fragment): string {
  return nodes
    .map((node): string => {
      switch (node.name) {
        case "underscore":
          return `_${node.contents}_`;
        case "double-brackets":
          return `[[${node.contents}]]`;
        case "star":
          return `*${wordsOf(node.contents)}*`;
        case "tilde":
          return `~${wordsOf(node.contents)}~`;
        case "text":
          return node.contents.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll(/\s+/g, " ");
        case "tag":
          return /emu-meta/.test(node.contents) ? "" : node.contents;
        default:
          throw new Error(`a step must have no ${node.name}`);
      }
    })
    .join("")
    .trim();
}

/** Steps are numbered 1, 2, 3; those inside them a, b, c; those inside these i, ii, iii; and so on. */
function label(index: number, depth: number): string {
  if (depth % 3 === 0) return String(index + 1);
  if (depth % 3 === 1) return String.fromCharCode("a".charCodeAt(0) + index);
  const numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
  const numeral = numerals[index];
  if (numeral === undefined) throw new Error(`no more than ${numerals.length} steps may be nested this deep`);
  return numeral;
}

/** The text of a node on one line. */
function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!("childNodes" in node)) return "";
  return node.childNodes.map(textOf).join("").replace(/\s+/g, " ").trim();
}

function children(node: Node, tagName: string): Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.filter(
    (child): child is Element => defaultTreeAdapter.isElementNode(child) && child.tagName === tagName,
  );
}

function* descendants(node: Node, tagName: string): Generator<Element> {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isElementNode(child) && child.tagName === tagName) yield child;
    yield* descendants(child, tagName);
  }
}
