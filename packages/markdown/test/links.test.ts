// Every link of a Markdown file to another file of the repository leads to one.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { firstText, isRelative, linksOf, replaceLinks } from "../src/links.ts";
import { markdownFiles } from "../src/blocks.ts";
import { root } from "@as-completed-limit/tooling/root";

/** The links of a file that lead to no file. */
function broken(file: string, markdown = readFileSync(join(root, file), "utf8")): string[] {
  const urls = linksOf(markdown).map(({ url }) => url);
  return urls.filter((url) => {
    const path = decodeURIComponent(url.replace(/#.*/, ""));
    return isRelative(url) && !existsSync(resolve(root, dirname(file), path));
  });
}

test.each(markdownFiles())("%s", (file) => {
  expect(broken(file)).toEqual([]);
});

test("the check sees a link that leads nowhere", () => {
  const markdown = "[a](LICENSE) [b](none.md#here) ![c](none.svg) [d](#here) [e](https://example.com/none)";
  expect(broken("README.md", markdown)).toEqual(["none.md#here", "none.svg"]);
});

describe("replacing links", () => {
  const markdown = "[![a](b.svg)](c.md#b) `[no](link)` [d][e] [f **g**](h.md)\n\n[e]: i.md\n";

  test("reaches pictures within links, definitions, and no code", () => {
    expect(linksOf(markdown).map(({ isImage, url }) => `${isImage ? "image" : "link"} ${url}`)).toEqual([
      "link c.md#b",
      "image b.svg",
      "link h.md",
      "link i.md",
    ]);
    expect(replaceLinks(markdown, ({ url }) => `/x/${url}`)).toBe(
      "[![a](/x/b.svg)](/x/c.md#b) `[no](link)` [d][e] [f **g**](/x/h.md)\n\n[e]: /x/i.md\n",
    );
  });

  test("takes a link away and leaves its text", () => {
    expect(replaceLinks(markdown, ({ url }) => (url === "h.md" ? null : undefined))).toBe(
      markdown.replace("[f **g**](h.md)", "f **g**"),
    );
  });
});

test("the title and the first paragraph of a text are read without their marks", () => {
  const markdown = "<!-- note -->\n\n# `a` **b**\n\nc\n[d](e)\n\nf";
  expect([firstText(markdown, "heading"), firstText(markdown, "paragraph")]).toEqual(["a b", "c d"]);
});
