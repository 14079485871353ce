// `pnpm site`: builds the site into docs/dist/site. `pnpm site --dev`: serves it while somebody writes.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runCommand } from "@as-completed-limit/tooling/errors";
import { Command } from "commander";
import { build, createServer } from "vitepress";
import { copyPages } from "../src/copy.ts";
import { menusOf } from "../src/menu.ts";
import { addRendered, buildSources } from "../src/rendered.ts";
import { writeApi } from "./api.ts";
import { copyOptions } from "./watch.ts";

const docs = fileURLToPath(new URL("..", import.meta.url));

const program = new Command("site")
  .description("Builds the site as static files, or serves it while somebody writes.")
  .option("--base <path>", "the path of the site on its server", "/")
  .option("--out <folder>", "where the files go, as seen from docs/", "dist/site")
  .option(
    "--source <url>",
    "where the repository can be read, such as https://github.com/owner/name; links to files that are no pages lead there",
  )
  .option("--dev", "serve it, and show each change at once")
  .parse();
const { base, out, source, dev } = program.opts<{
  base: string;
  out: string;
  source?: string;
  dev?: boolean;
}>();

/** Puts everything together that VitePress renders. */
async function writePages(): Promise<void> {
  buildSources();
  const pages = copyPages(copyOptions());
  addRendered();
  await writeApi(copyOptions());
  writeFileSync(`${docs}dist/menus.json`, JSON.stringify(menusOf(pages)));
}

await runCommand("site", async () => {
  if (source !== undefined) process.env["SITE_SOURCE"] = source.replace(/\/$/, "");
  const path = `/${base}/`.replaceAll(/\/+/g, "/");
  process.env["SITE_BASE"] = path;
  await writePages();
  if (dev === true) {
    const server = await createServer(docs, { base: path, host: "127.0.0.1" });
    await server.listen();
    server.printUrls();
  } else {
    await build(docs, { base: path, outDir: out });
    console.log(`The site is in docs/${out}, to be served at ${path}`);
  }
});
