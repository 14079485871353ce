// The links in Markdown, and how those to files of the repository become addresses.
import { posix } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

export interface Link {
  readonly url: string;
  readonly isImage: boolean;
  /** Where its element begins and ends in the text. */
  readonly begin: number;
  readonly end: number;
}

/** Every link, image and definition of a text, in order. */
export function linksOf(markdown: string): Link[] {
  const links: Link[] = [];
  function visit(node: Nodes): void {
    if ("url" in node) {
      const { start, end } = node.position ?? {};
      links.push({
        url: node.url,
        isImage: node.type === "image",
        begin: start?.offset ?? 0,
        end: end?.offset ?? 0,
      });
    }
    if ("children" in node) for (const child of node.children) visit(child);
  }
  visit(fromMarkdown(markdown));
  return links;
}

/** Whether a link leads to a file of the repository, and not to a site or to a heading of the same file. */
export function isRelative(url: string): boolean {
  return !url.startsWith("#") && !URL.canParse(url);
}

/** The text with its links to files of the repository as addresses there; `folder` is where the file itself is. */
export function absoluteLinks(markdown: string, repository: string, folder: string): string {
  let text = markdown;
  // From the end on, so that what is still to be replaced stays where it is. A link may have an image in its text.
  const links = linksOf(markdown).sort((a, b) => b.end - a.end);
  for (const { url, isImage, begin, end } of links) {
    if (!isRelative(url)) continue;
    const address = `${repository}/${isImage ? "raw" : "blob"}/HEAD/${posix.join(folder, url)}`;
    const element = text.slice(begin, end);
    const at = element.lastIndexOf(url);
    text =
      text.slice(0, begin) +
      element.slice(0, at) +
      address +
      element.slice(at + url.length) +
      text.slice(end);
  }
  return text;
}
