// A server with every kind of answer that a link can have.
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface LinkServer {
  readonly origin: string;
  /** How many requests came for a path. */
  readonly requests: Map<string, number>;
  /** The most requests that were open at once. */
  readonly atOnce: () => number;
  /** How many connections were made. */
  readonly connections: () => number;
  /** Resolves when so many requests are open. */
  readonly open: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startLinkServer(): Promise<LinkServer> {
  const requests = new Map<string, number>();
  let open = 0;
  let atOnce = 0;
  let connections = 0;
  const waiting: { count: number; resolve: () => void }[] = [];

  function opened(count: number): Promise<void> {
    return new Promise((resolve) => {
      waiting.push({ count, resolve });
      if (open >= count) resolve();
    });
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const [path = "/"] = (request.url ?? "/").split("?");
    const times = (requests.get(path) ?? 0) + 1;
    // A million different paths would be counted in as many entries.
    if (!path.startsWith("/page/")) requests.set(path, times);
    atOnce = Math.max(atOnce, ++open);
    for (const { count, resolve } of waiting) if (open >= count) resolve();
    response.on("close", () => open--);
    const status = /^\/status\/(\d+)$/.exec(path)?.[1];
    const together = /^\/when-open\/(\d+)$/.exec(path)?.[1];
    if (together !== undefined) void opened(Number(together)).then(() => response.end("fine"));
    else if (status !== undefined) response.writeHead(Number(status)).end("status");
    else if (path === "/flaky") response.writeHead(times < 3 ? 503 : 200).end("flaky");
    else if (path === "/redirect") response.writeHead(302, { location: "/ok" }).end("moved");
    else if (path === "/loop") response.writeHead(302, { location: "/loop" }).end("moved");
    else if (path === "/slow") setTimeout(() => response.end("slow"), 200);
    else if (path === "/hang") return;
    else if (path === "/hang-in-body") response.write("the beginning");
    else if (path === "/reset") request.socket.resetAndDestroy();
    else if (path === "/reset-in-body") {
      response.writeHead(200, { "content-length": 100 });
      response.write("the beginning", () => request.socket.resetAndDestroy());
    } else if (path === "/page") response.end("x".repeat(100_000));
    else if (path === "/long") response.end("x".repeat(5_000_000));
    else response.end("fine");
  });
  server.on("connection", () => connections++);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    atOnce: () => atOnce,
    connections: () => connections,
    open: opened,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
