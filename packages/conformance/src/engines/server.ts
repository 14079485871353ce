// The server of the page in which browsers run jobs.
import { startServer } from "@as-completed-limit/tooling/server";
import type { Server } from "@as-completed-limit/tooling/server";
import sirv from "sirv";
import { importMap, packageDirectory } from "./builds.ts";
import { hostFile } from "./child.ts";

const packagePath = "/package/";

const page = `<!doctype html>
<meta charset="utf-8">
<script type="importmap">${JSON.stringify(importMap(packagePath))}</script>
<script src="/page.js"></script>
<body></body>`;

export function startPageServer(): Promise<Server> {
  const hosts = sirv(hostFile("."));
  const published = sirv(packageDirectory);
  return startServer((request, response) => {
    if (request.url === "/") response.setHeader("Content-Type", "text/html").end(page);
    else if (request.url?.startsWith(packagePath) === true) {
      request.url = request.url.slice(packagePath.length - 1);
      published(request, response);
    } else hosts(request, response);
  });
}
