// Every link of a Markdown file to another file of the repository leads to one.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { expect, test } from "vitest";
import { isRelative, linksOf } from "../src/links.ts";
import { markdownFiles } from "../src/markdown-blocks.ts";
import { root } from "../src/root.ts";

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
