// `pnpm site --dev`: a page follows its file while somebody writes it.
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { copyPage } from "../src/copy.ts";
import type { CopyOptions } from "../src/copy.ts";
import { root } from "@as-completed-limit/tooling/root";
import { pageOf, sources } from "../src/pages.ts";

/** The options that the command line gave; VitePress loads its configuration apart from it. */
export function copyOptions(): CopyOptions {
  return { source: process.env["SITE_SOURCE"] };
}

export function watchSources(): Plugin {
  return {
    name: "as-completed-limit:watch-sources",
    configureServer({ watcher }) {
      watcher.add(sources().map((file) => join(root, file)));
      watcher.on("change", (path) => {
        const file = relative(root, path);
        if (pageOf(file) !== undefined) copyPage(file, copyOptions());
      });
    },
  };
}
