// The links in Markdown, and how they become other addresses.
import { posix } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

type Span = readonly [begin: number, end: number];

export interface Link {
  readonly url: string;
  readonly isImage: boolean;
  /** Where its element begins and ends in the text. */
  readonly begin: number;
  readonly end: number;
  /** Where its own text is; `[name]: url` has none. */
  readonly text: Span | undefined;
}

function spanOf(first: Nodes, last: Nodes = first): Span {
  return [first.position?.start.offset ?? 0, last.position?.end.offset ?? 0];
}

/** Every link, image and definition of a text, in order. */
export function linksOf(markdown: string): Link[] {
  const links: Link[] = [];
  function visit(node: Nodes): void {
    const children = "children" in node ? node.children : [];
    if ("url" in node) {
      const [begin, end] = spanOf(node);
      const text = children[0] && spanOf(children[0], children.at(-1));
      links.push({ url: node.url, isImage: node.type === "image", begin, end, text });
    }
    for (const child of children) visit(child);
  }
  visit(fromMarkdown(markdown));
  return links;
}

/** Whether a link leads to a file of the repository, and not to a site or to a heading of the same file. */
export function isRelative(url: string): boolean {
  return !url.startsWith("#") && !URL.canParse(url);
}

/** The text with another address in every link for which `replace` gives one; `null` leaves of a link its text. */
export function replaceLinks(markdown: string, replace: (link: Link) => string | null | undefined): string {
  const edits: (readonly [...Span, string])[] = [];
  for (const link of linksOf(markdown)) {
    const address = replace(link);
    const { begin, end, url, text = [end, end] } = link;
    if (address === null) edits.push([begin, text[0], ""], [text[1], end, ""]);
    else if (address !== undefined) {
      const at = markdown.slice(begin, end).lastIndexOf(url);
      if (at === -1) throw new Error(`cannot find ${url} in ${markdown.slice(begin, end)}`);
      edits.push([begin + at, begin + at + url.length, address]);
    }
  }
  // From the end on, so that what is still to be replaced stays where it is. A link may have an image in its text.
  edits.sort(([a], [b]) => b - a);
  return edits.reduce(
    (result, [begin, end, inserted]) => result.slice(0, begin) + inserted + result.slice(end),
    markdown,
  );
}

/** The text with its links to files of the repository as addresses there; `folder` is where the file itself is. */
export function absoluteLinks(markdown: string, repository: string, folder: string): string {
  return replaceLinks(markdown, ({ url, isImage }) =>
    isRelative(url) ? `${repository}/${isImage ? "raw" : "blob"}/HEAD/${posix.join(folder, url)}` : undefined,
  );
}

/** The text of the first heading or paragraph, without its marks: a title, or what a document is about. */
export function firstText(markdown: string, type: "heading" | "paragraph"): string {
  const node = fromMarkdown(markdown).children.find((child) => child.type === type);
  return node === undefined ? "" : plainText(node).replaceAll(/\s+/g, " ").trim();
}

function plainText(node: Nodes): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  return "children" in node ? node.children.map(plainText).join("") : "";
}
