// The server of the page in which browsers run jobs.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { importMap, packageDirectory } from "./builds.ts";
import { hostFile } from "./child.ts";

const packagePath = "/package/";

const page = `<!doctype html>
<meta charset="utf-8">
<script type="importmap">${JSON.stringify(importMap(packagePath))}</script>
<script src="/page.js"></script>
<body></body>`;

export interface Server {
  readonly url: string;
  close(): void;
}

export async function startServer(): Promise<Server> {
  const hosts = sirv(hostFile("."));
  const published = sirv(packageDirectory);
  const server = createServer((request, response) => {
    if (request.url === "/") response.setHeader("Content-Type", "text/html").end(page);
    else if (request.url?.startsWith(packagePath) === true) {
      request.url = request.url.slice(packagePath.length - 1);
      published(request, response);
    } else hosts(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
