// Which file of the repository is which page of the site.
import { statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownFiles } from "@as-completed-limit/markdown/blocks";
import { root } from "@as-completed-limit/tooling/root";

/** Where the pages are put together, before VitePress renders them. */
export const pagesDirectory: string = fileURLToPath(new URL("../dist/pages/", import.meta.url));

/** Files that are pages, and the path of each page without its extension. The first rule that matches is taken. */
const rules: readonly (readonly [file: RegExp, page: (name: string) => string])[] = [
  [/^docs\/README\.md$|^proposal\/slides\.md$/, () => ""],
  [/^docs\/(.+)\.md$/, (name) => name],
  [/^packages\/as-completed-limit\/README\.md$/, () => "manual/index"],
  [/^examples\/(?:(.+)\/)?README\.md$/, (name) => `examples/${name || "index"}`],
  [/^packages\/eslint-plugin\/README\.md$/, () => "eslint-plugin/index"],
  [/^packages\/eslint-plugin\/docs\/(.+)\.md$/, (name) => `eslint-plugin/${name}`],
  [/^(?:packages|proposal)\/(?:[^/]+\/)?([^/]+)\/README\.md$/, (name) => `reports/${name}`],
  [/^proposal\/(.+)\.md$/, (name) => `proposal/${name === "README" ? "index" : name.toLowerCase()}`],
  [/^packages\/conformance\/([^/]+)\.md$/, (name) => `reports/${name}`],
  [/^README\.md$/, () => "project/index"],
  [/^(CONTRIBUTING|CODE_OF_CONDUCT|SECURITY)\.md$/, (name) => `project/${name.toLowerCase()}`],
];

/** What is no Markdown file and has a page nevertheless: it is rendered by a tool of its own. */
const rendered: Readonly<Record<string, string>> = {
  "proposal/spec.emu": "/spec/",
  "proposal/slides.md": "/slides/",
  "packages/as-completed-limit/src/entries/index.ts": "/api/index",
};

/** Titles of pages whose own heading says little among the pages of a site. */
export const titles: Readonly<Record<string, string>> = {
  "README.md": "The repository",
  "packages/as-completed-limit/README.md": "Manual of the package",
  "proposal/README.md": "Explainer",
  "proposal/DETAILS.md": "Details",
  "packages/benchmarks/prior-art/README.md": "The programs behind the prior art",
};

/** The page that a file of the repository becomes, or undefined. */
export function pageOf(file: string): string | undefined {
  for (const [pattern, page] of rules) {
    const match = pattern.exec(file);
    if (match) return page(match[1] ?? "") || undefined;
  }
  return undefined;
}

/** The site's own address of a file or folder of the repository, without the base path, or undefined. */
export function addressOf(file: string): string | undefined {
  const scenario = /^packages\/explorer\/scenarios\/(.+)\.json$/.exec(file)?.[1];
  if (scenario !== undefined) return `/playground/step?scenario=${scenario}`;
  const path = file.replace(/\/$/, "");
  if (path === "packages/explorer/scenarios") return "/playground/step";
  const inFolder = [path, posix.join(path, "README.md")].find(
    (name) => (pageOf(name) ?? rendered[name]) !== undefined && kindOf(name) === "file",
  );
  if (inFolder === undefined) return undefined;
  return rendered[inFolder] ?? `/${pageOf(inFolder) ?? ""}`;
}

/** All files of the repository that are pages. */
export function sources(): string[] {
  return markdownFiles().filter((file) => pageOf(file) !== undefined);
}

/** What a path of the repository is. */
export function kindOf(file: string): "file" | "folder" | "missing" {
  const status = statSync(join(root, file), { throwIfNoEntry: false });
  if (status === undefined) return "missing";
  return status.isDirectory() ? "folder" : "file";
}
