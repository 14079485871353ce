// What is told to a maintainer before a release, and what npm's page shows.
import { expect, test } from "vitest";
import { absoluteLinks } from "@as-completed-limit/markdown/links";
import { publishedMarkdown, publishedPackages, repositoryOf } from "../published.ts";

const example = { name: "example", version: "1.0.0", folder: "packages/example" };

test("the published packages are found", () => {
  expect(publishedPackages().map(({ name }) => name)).toContain("as-completed-limit");
  expect(publishedPackages().map(({ name }) => name)).not.toContain("@as-completed-limit/tooling");
});

test("a package without a repository is refused, with the line to write", () => {
  expect(() => repositoryOf(example)).toThrow(
    /^expected "repository" in packages\/example\/package.json, got none: [^]*"directory":"packages\/example"/,
  );
});

test("the repository's address is one for a browser", () => {
  const repository = { url: "git+https://example.com/owner/name.git" };
  expect(repositoryOf({ ...example, repository })).toBe("https://example.com/owner/name");
  expect(() => repositoryOf({ ...example, repository: "git@example.com:owner/name" })).toThrow(
    "expected an https address",
  );
});

test("links to files of the repository become addresses, and no other link changes", () => {
  const markdown = [
    "[a](../../proposal/README.md#what) and [LICENSE](LICENSE), [b](#here), [c](https://example.org/LICENSE)",
    "![p](plot.svg) [![q](q.svg)](q.md) [d][e]",
    "",
    "[e]: test/e.ts",
    "",
    "`[not](a-link.md)`",
  ].join("\n");
  const there = "https://example.com/o/n";
  expect(absoluteLinks(markdown, there, "packages/example").split("\n")).toEqual([
    `[a](${there}/blob/HEAD/proposal/README.md#what) and [LICENSE](${there}/blob/HEAD/packages/example/LICENSE), [b](#here), [c](https://example.org/LICENSE)`,
    `![p](${there}/raw/HEAD/packages/example/plot.svg) [![q](${there}/raw/HEAD/packages/example/q.svg)](${there}/blob/HEAD/packages/example/q.md) [d][e]`,
    "",
    `[e]: ${there}/blob/HEAD/packages/example/test/e.ts`,
    "",
    "`[not](a-link.md)`",
  ]);
});

test("no relative link is left in what a published package shows", () => {
  const documents = publishedPackages().flatMap((published) => [
    ...publishedMarkdown({ ...published, repository: "https://example.com/owner/name" }),
  ]);
  for (const [file, markdown] of documents)
    expect(absoluteLinks(markdown, "https://example.com/elsewhere", ""), file).toBe(markdown);
  expect(documents.map(([file]) => file)).toContain("packages/as-completed-limit/README.md");
  // The rules link to the guide, which is not published.
  expect(new Map(documents).get("packages/eslint-plugin/docs/rules/prefer-as-completed.md")).toContain(
    "(https://example.com/owner/name/blob/HEAD/docs/guide/coming-from.md)",
  );
});
