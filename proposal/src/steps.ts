// The algorithms of spec.emu, as data: each clause that has one, with its steps in order.
import { readFileSync } from "node:fs";
import { algorithm as toHtml } from "ecmarkdown";
import { defaultTreeAdapter, parse, parseFragment, serialize } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Step {
  /** The number with those of the steps around it, such as `8.a` or `5.c.ii`. */
  readonly number: string;
  /** The words of the step, without markup, and without the steps inside it. */
  readonly text: string;
}

export interface Algorithm {
  readonly clauseId: string;
  /** The heading of the clause, such as `AsCompletedIteratorFill ( iterator )`. */
  readonly title: string;
  /** The heading up to the parameters, such as `%AsCompletedIteratorPrototype%.next`. */
  readonly name: string;
  readonly steps: readonly Step[];
}

const specification = new URL("../spec.emu", import.meta.url);

/** Reads the algorithms of the specification, in clause order. `source` is the text of spec.emu. */
export function readSteps(source: string = readFileSync(specification, "utf8")): Algorithm[] {
  const algorithms: Algorithm[] = [];
  for (const clause of descendants(parse(source), "emu-clause")) {
    const heading = children(clause, "h1")[0];
    const [algorithm, second] = children(clause, "emu-alg");
    if (algorithm === undefined) continue;
    const clauseId = clause.attrs.find(({ name }) => name === "id")?.value;
    if (heading === undefined || clauseId === undefined || second !== undefined) {
      throw new Error("a clause with an algorithm must have an id, one heading, and one algorithm");
    }
    const title = titleOf(heading);
    const html = parseFragment(toHtml(serialize(algorithm)));
    algorithms.push({ clauseId, title, name: title.replace(/ \(.*/s, ""), steps: [...stepsOf(html, [])] });
  }
  return algorithms;
}

/** A typed heading without its types: `Op ( a: a List, b: a Boolean, ): ~unused~` becomes `Op ( a, b )`. */
function titleOf(heading: Element): string {
  const text = textOf(heading).replaceAll("_", "");
  if (!text.includes(":")) return text;
  const [name = "", parameters = ""] = text.split(/ \( /);
  const names = [...parameters.matchAll(/(\w+): /g)].map((match) => match[1]);
  return `${name} ( ${names.join(", ")} )`;
}

function* stepsOf(parent: Node, outer: readonly string[]): Generator<Step> {
  const list = children(parent, "ol")[0];
  if (list === undefined) return;
  for (const [index, item] of children(list, "li").entries()) {
    const path = [...outer, label(index, outer.length)];
    yield { number: path.join("."), text: textOf(item) };
    yield* stepsOf(item, path);
  }
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

/** The text of a node on one line, without that of the steps inside it. */
function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!("childNodes" in node)) return "";
  const text = node.childNodes
    .filter((child) => child.nodeName !== "ol")
    .map(textOf)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  // 2<sup>53</sup> is 2**53, as test262 writes it.
  return node.nodeName === "sup" ? `**${text}` : text;
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
