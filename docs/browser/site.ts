// The built site on a server of its own, and its pages.
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startServer } from "@as-completed-limit/tooling/server";
import type { Server } from "@as-completed-limit/tooling/server";
import sirv from "sirv";
import { base, out } from "./build.ts";

export const directory: string = fileURLToPath(new URL(`../${out}/`, import.meta.url));

/** The paths of all pages, as `guide/index.html`. */
export const pages: readonly string[] = globSync("**/*.html", { cwd: directory })
  .filter((file) => file !== "404.html")
  .sort();

/** Matches what a view of the playground shows when its trace is there. */
export const completeView = ".pg-table, .pg-state, .pg-write [role=status]:not(:empty), .pg-slot-table";

/** Serves the site at its base path, and nothing elsewhere. `head` is put before the head of each page. */
export async function serveSite(head = ""): Promise<Server> {
  const serve = sirv(directory, { dev: true });
  const server = await startServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    const url = request.url ?? "";
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = url.slice(base.length - 1);
    const page = head === "" ? undefined : pages.find((name) => `/${name}` === request.url);
    if (page === undefined) serve(request, response, notFound);
    else {
      const html = readFileSync(directory + page, "utf8").replace("<head>", `<head>${head}`);
      response.setHeader("Content-Type", "text/html").end(html);
    }
  });
  return { ...server, url: server.url + base.slice(1) };
}
