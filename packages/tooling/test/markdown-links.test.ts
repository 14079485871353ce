// Every link of a Markdown file to another file of the repository leads to one.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { fromMarkdown } from "mdast-util-from-markdown";
import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { markdownFiles } from "../src/markdown-blocks.ts";
import { root } from "../src/root.ts";

function urlsOf(node: Nodes): string[] {
  const own = "url" in node ? [node.url] : [];
  return "children" in node ? [...own, ...node.children.flatMap(urlsOf)] : own;
}

/** The links of a file that lead to no file. */
function broken(file: string, markdown = readFileSync(join(root, file), "utf8")): string[] {
  return urlsOf(fromMarkdown(markdown)).filter((url) => {
    const path = decodeURIComponent(url.replace(/#.*/, ""));
    return path !== "" && !URL.canParse(path) && !existsSync(resolve(root, dirname(file), path));
  });
}

test.each(markdownFiles())("%s", (file) => {
  expect(broken(file)).toEqual([]);
});

test("the check sees a link that leads nowhere", () => {
  const markdown = "[a](LICENSE) [b](none.md#here) ![c](none.svg) [d](#here) [e](https://example.com/none)";
  expect(broken("README.md", markdown)).toEqual(["none.md#here", "none.svg"]);
});
