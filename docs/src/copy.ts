// Makes a page of the site from a Markdown file of the repository: its links lead to pages, and it says what it is about.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { firstText, isRelative, replaceLinks } from "@as-completed-limit/markdown/links";
import { root } from "@as-completed-limit/tooling/root";
import { include } from "./included.ts";
import { addressOf, kindOf, pageOf, pagesDirectory, sources, titles } from "./pages.ts";

export interface CopyOptions {
  /** Where the repository can be read, such as `https://github.com/owner/name`; links to what is no page lead there. */
  readonly source: string | undefined;
}

export interface Page {
  /** The file it is made from. */
  readonly file: string;
  /** Its path in the site, without an extension. */
  readonly path: string;
  readonly title: string;
  readonly markdown: string;
  /** Pictures: the file of the repository, and where it has to be. */
  readonly images: ReadonlyMap<string, string>;
}

/** A URL of a Markdown file, as the site needs it: another URL, `null` for none, `undefined` for the same. */
function urlOnSite(file: string, url: string, { source }: CopyOptions): string | null | undefined {
  if (!isRelative(url)) return undefined;
  const [path = "", hash] = url.split("#");
  const target = posix.join(posix.dirname(file), decodeURIComponent(path));
  const address = addressOf(target);
  if (address !== undefined) return address.replace(/\/index$/, "/") + (hash === undefined ? "" : `#${hash}`);
  const kind = kindOf(target);
  if (kind === "missing") throw new Error(`${file} links to ${url}, which is not there`);
  return source === undefined ? null : `${source}/${kind === "file" ? "blob" : "tree"}/main/${target}`;
}

const frontMatter = /^---\n([^]*?)\n---\n/;

/** A sentence or two of at most 160 characters, for search engines. */
function descriptionOf(markdown: string): string {
  const text = firstText(markdown, "paragraph");
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, "")}…`;
}

export function pageFrom(file: string, text: string, options: CopyOptions): Page {
  const path = pageOf(file);
  if (path === undefined) throw new Error(`${file} is no page`);
  const own = frontMatter.exec(text)?.[1] ?? "";
  const body = text.replace(frontMatter, "");
  const title = /^title: "?(.*?)"?$/m.exec(own)?.[1] ?? titles[file] ?? firstText(body, "heading");
  const about = /^description:/m.test(own) ? [] : [`description: ${JSON.stringify(descriptionOf(body))}`];
  const titled = /^title:/m.test(own) ? [] : [`title: ${JSON.stringify(title)}`];
  const images = new Map<string, string>();
  const linked = replaceLinks(body, ({ isImage, url }) => {
    if (!isImage || !isRelative(url)) return urlOnSite(file, url, options);
    const image = posix.join(posix.dirname(file), decodeURIComponent(url));
    images.set(image, posix.join("images", image));
    return `/images/${image}`;
  });
  const head = [own, ...titled, ...about].filter((line) => line !== "").join("\n");
  return { file, path, title, markdown: `---\n${head}\n---\n${include(linked)}`, images };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Makes the page of one file anew. */
export function copyPage(file: string, options: CopyOptions): Page {
  const page = pageFrom(file, readFileSync(join(root, file), "utf8"), options);
  for (const [from, to] of page.images) {
    mkdirSync(join(pagesDirectory, dirname(to)), { recursive: true });
    copyFileSync(join(root, from), join(pagesDirectory, to));
  }
  write(join(pagesDirectory, `${page.path}.md`), page.markdown);
  return page;
}

/** Makes all pages anew. */
export function copyPages(options: CopyOptions): Page[] {
  rmSync(pagesDirectory, { recursive: true, force: true });
  return sources().map((file) => copyPage(file, options));
}
