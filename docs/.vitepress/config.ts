// How VitePress renders the pages that src/main.ts has put together.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "@as-completed-limit/tooling/root";
import { slug } from "github-slugger";
import { defineConfig } from "vitepress";
import type { DefaultTheme } from "vitepress";
import { playground } from "../playground/vite.ts";
import { copyOptions, watchSources } from "../build/watch.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const menus = JSON.parse(readFileSync(`${dist}menus.json`, "utf8")) as Pick<
  DefaultTheme.Config,
  "nav" | "sidebar"
>;
const { source } = copyOptions();

export default defineConfig({
  lang: "en-GB",
  title: "Promise.asCompleted",
  description: "Run many tasks, at most so many at a time, and get each result as soon as it is ready.",
  srcDir: "dist/pages",
  outDir: "dist/site",
  cacheDir: "dist/cache",
  // What is rendered by other tools; src/check.ts looks after these links.
  ignoreDeadLinks: [/^\/(?:spec|slides)\//],
  head: [
    [
      "link",
      {
        rel: "icon",
        type: "image/svg+xml",
        href: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cg fill='%233b6fd4'%3E%3Crect x='1' y='2' width='9' height='3' rx='1.5'/%3E%3Crect x='3' y='7' width='12' height='3' rx='1.5'/%3E%3Crect x='1' y='12' width='6' height='3' rx='1.5'/%3E%3C/g%3E%3C/svg%3E",
      },
    ],
  ],
  markdown: {
    // The same anchors as on GitHub, where the files are read too.
    anchor: { slugify: (text) => slug(text) },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(md) {
      const openLink = md.renderer.rules.link_open;
      md.renderer.rules.link_open = (tokens, index, options, env, self) => {
        const token = tokens[index];
        const href = token?.attrGet("href") ?? "";
        // These are pages of their own. VitePress leaves what has a target alone, its base path included.
        if (/^\/(?:spec|slides)\//.test(href)) {
          token?.attrSet("target", "_self");
          token?.attrSet("href", (process.env["SITE_BASE"] ?? "/") + href.slice(1));
        }
        return openLink?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
      };
    },
  },
  vite: {
    plugins: [watchSources(), playground()],
    resolve: { dedupe: ["vue"] },
    build: {
      rollupOptions: {
        // A dependency has comments that are no use to the bundler, which says so at length.
        onwarn(warning, warn) {
          if (warning.code !== "INVALID_ANNOTATION") warn(warning);
        },
      },
    },
    // The playground's pages and workers come from outside of the pages' folder.
    server: { fs: { allow: [root] } },
  },
  themeConfig: {
    ...menus,
    outline: [2, 3],
    search: { provider: "local" },
    ...(source !== undefined && { socialLinks: [{ icon: "github", link: source }] }),
    footer: { message: "MIT licence. Open the console: Promise.asCompleted is installed on this page." },
  },
});
