// The specification as a reader sees it: numbered and placed as in ECMA-262, with a menu, and with nothing that needs
// the network but the links into ECMA-262 itself.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import biblio from "@tc39/ecma262-biblio" with { type: "json" };
import { build } from "ecmarkup";
import type { Spec } from "ecmarkup";
import { defaultTreeAdapter, parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { beforeAll, expect, test } from "vitest";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const source = fileURLToPath(new URL("../spec.emu", import.meta.url));
const outfile = fileURLToPath(new URL("../dist/rendered/index.html", import.meta.url)); // not written

let spec: Spec;
let elements: Element[];

/** The elements of a rendered specification, in document order. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  function visit(node: Node): void {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  }
  visit(parse(html));
  return found;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
const ids = (of: readonly Element[]): (string | undefined)[] => of.map((element) => attribute(element, "id"));

/** The links to a place of this document that is not there. */
function deadLinks(links: readonly Element[], targets: readonly Element[]): string[] {
  const known = new Set(ids(targets));
  const local = links.map((link) => attribute(link, "href") ?? "").filter((href) => href.startsWith("#"));
  return local.filter((href) => href !== "#" && !known.has(href.slice(1)));
}

beforeAll(async () => {
  const read = (file: string): Promise<string> => Promise.resolve(readFileSync(file, "utf8"));
  const assetsDir = fileURLToPath(new URL("../dist/rendered/assets", import.meta.url));
  spec = await build(source, read, { outfile, assets: "external", assetsDir, extraBiblios: [biblio] });
  elements = elementsOf(String(spec.generatedFiles.get(outfile)));
}, 120_000);

test("other documents can refer to its operations, and it claims no address that it does not have", () => {
  const exported = spec.exportBiblio();
  expect(exported?.location).not.toContain("http");
  const entries = exported?.entries.map((entry) => ("aoid" in entry ? entry.aoid : undefined));
  expect(entries).toContain("AsCompletedIteratorFill");
});

test("its clauses have the numbers that they would have in ECMA-262", () => {
  const headings = named("h1").map((heading) => textOf(heading).replace(/\s+/g, " "));
  const starts = headings.map((heading) => /^([\d.]+ \S+)/.exec(heading)?.[1] ?? "");
  expect(starts).toContain("6.1.7.4 Well-Known");
  expect(starts).toContain("27.5.4.4 Promise.asCompleted");
  expect(starts).toContain("27.6 As-Completed");
  expect(starts).toContain("27.6.3.1 %AsCompletedIteratorPrototype%.next");
});

test("its menu leads to every clause", () => {
  const menu = elements.find((element) => attribute(element, "id") === "menu-toc");
  expect(menu).toBeDefined();
  const links = elementsOf(menu === undefined ? "" : `<div>${textOfLinks(menu)}</div>`);
  const hrefs = new Set(links.map((link) => attribute(link, "href")));
  for (const id of ids([...named("emu-clause"), ...named("emu-intro")])) {
    expect(hrefs).toContain(`#${id}`);
  }
});

/** The links inside an element, as HTML. */
function textOfLinks(parent: Node): string {
  if (!("childNodes" in parent)) return "";
  const own =
    defaultTreeAdapter.isElementNode(parent) && parent.tagName === "a"
      ? `<a href="${attribute(parent, "href") ?? ""}"></a>`
      : "";
  return own + parent.childNodes.map(textOfLinks).join("");
}

test("links within it lead somewhere, and all others into ECMA-262", () => {
  const links = named("a");
  expect(links.length).toBeGreaterThan(100);
  expect(deadLinks(links, elements)).toEqual([]);
  const elsewhere = links.map((link) => attribute(link, "href") ?? "").filter((href) => /^\w+:/.test(href));
  expect(elsewhere.filter((href) => !href.startsWith("https://tc39.es/ecma262/#"))).toEqual([]);
});

test("the check of links sees one that leads nowhere", () => {
  const broken = elementsOf('<p id="here"><a href="#here"></a><a href="#there"></a>');
  expect(deadLinks(broken, broken)).toEqual(["#there"]);
});

test("it loads nothing from elsewhere", () => {
  const loaded = [...named("script"), ...named("link"), ...named("img")].flatMap((element) => {
    const url = attribute(element, "src") ?? attribute(element, "href");
    return url === undefined ? [] : [url.replace(/\?.*/, "")];
  });
  expect(loaded.length).toBeGreaterThan(0);
  for (const url of loaded) expect(url).toMatch(/^assets\//);
  const files = [...spec.generatedFiles.keys()].map(String);
  for (const url of loaded) {
    expect(files.some((file) => file.endsWith(url)) || existsSync(url), url).toBe(true);
  }
  for (const [file, contents] of spec.generatedFiles) {
    if (!String(file).endsWith(".css")) continue;
    expect([...String(contents).matchAll(/url\(["']?(?:https?:)?\/\//g)]).toEqual([]);
  }
});
