// The packages that are published, and where their repository is.
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@as-completed-limit/tooling/errors";
import { absoluteLinks } from "@as-completed-limit/markdown/links";
import { root } from "@as-completed-limit/tooling/root";

export interface Published {
  readonly name: string;
  readonly version: string;
  /** The folder below the repository's, such as `packages/as-completed-limit`. */
  readonly folder: string;
  readonly repository?: string | { readonly url?: string };
}

/** The packages of a clone of this repository that are not private. */
export function publishedPackages(repository: string = root): Published[] {
  return globSync("packages/*/package.json", { cwd: repository })
    .sort()
    .map((file) => ({ folder: join(file, ".."), ...readManifest(join(repository, file)) }))
    .filter((manifest) => manifest.private !== true);
}

function readManifest(file: string): Omit<Published, "folder"> & { readonly private?: boolean } {
  return JSON.parse(readFileSync(file, "utf8")) as Omit<Published, "folder"> & { readonly private?: boolean };
}

/** The address of the repository for a browser, such as `https://github.com/OWNER/NAME`. Throws if it is not set. */
export function repositoryOf({ folder, repository }: Published): string {
  const url = typeof repository === "string" ? repository : repository?.url;
  if (url === undefined) {
    const example = { type: "git", url: "git+https://github.com/OWNER/NAME.git", directory: folder };
    throw new UserError(
      `expected "repository" in ${folder}/package.json, got none: npm states with it where a release was built, and ` +
        `links in the README on npm's page begin with it. Set it like this:\n"repository": ${JSON.stringify(example)}`,
    );
  }
  if (!/^(git\+)?https:/.test(url))
    throw new UserError(`expected an https address as "repository" in ${folder}/package.json, got ${url}`);
  return url.replace(/^git\+/, "").replace(/\.git$/, "");
}

/**
 * The README of a package and its documents as they are published, by their paths below the repository's folder. They
 * are read away from the repository, on npm's page for example, so a link to a file of the repository leads there.
 */
export function publishedMarkdown(published: Published, repository: string = root): Map<string, string> {
  const files = globSync(["README.md", "docs/**/*.md"], { cwd: join(repository, published.folder) });
  return new Map(
    files.sort().map((name) => {
      const file = join(published.folder, name);
      const markdown = readFileSync(join(repository, file), "utf8");
      return [file, absoluteLinks(markdown, repositoryOf(published), dirname(file))];
    }),
  );
}
