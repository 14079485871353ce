// An API with pages for the tests of paginated-api, which can fail and hang.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Api {
  readonly items: number;
  readonly perPage: number;
  /** A page answered with status 500. */
  readonly failingPage?: number;
  /** Items that are answered a moment after the API was asked for a path so many times. */
  readonly slow?: { readonly items: readonly number[]; readonly path: string; readonly times: number };
  /** Items that are answered with status 404 or 500, or never. */
  readonly missing?: readonly number[];
  readonly failing?: readonly number[];
  readonly hanging?: readonly number[];
}

export interface PagedServer {
  readonly origin: string;
  /** The paths of all requests, in order. */
  readonly requests: readonly string[];
  /** Says what the API is from now on. */
  set(api: Api): void;
  /** The most requests for items, and for pages, that were under way at the same time. */
  itemsAtOnce(): number;
  pagesAtOnce(): number;
  /** Resolves when so many requests hang. */
  hung(count: number): Promise<void>;
  /** Resolves when no request is under way. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export async function startPagedServer(): Promise<PagedServer> {
  const requests: string[] = [];
  let api: Api = { items: 0, perPage: 1 };
  const open = { items: 0, pages: 0 };
  const most = { items: 0, pages: 0 };
  let hanging = 0;
  let watchers: { ready: () => boolean; resolve: () => void }[] = [];

  function changed(): void {
    for (const { ready, resolve } of watchers) if (ready()) resolve();
    watchers = watchers.filter(({ ready }) => !ready());
  }
  const until = (ready: () => boolean) =>
    new Promise<void>((resolve) => {
      watchers.push({ ready, resolve });
      changed();
    });

  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    changed();
    const number = Number(/^\/items\/(\d+)$/.exec(path)?.[1] ?? NaN);
    const kind = Number.isNaN(number) ? "pages" : "items";
    most[kind] = Math.max(most[kind], ++open[kind]);
    response.on("close", () => {
      open[kind]--;
      changed();
    });
    if (kind === "pages") {
      const page = Number(/page=(\d+)/.exec(path)?.[1] ?? 1);
      const from = (page - 1) * api.perPage;
      const length = Math.min(api.perPage, api.items - from);
      const origin = `http://${request.headers.host}`;
      const list = Array.from({ length }, (_, i) => ({
        item: from + i + 1,
        url: `${origin}/items/${from + i + 1}`,
      }));
      if (page === api.failingPage) response.writeHead(500);
      else if (from + length < api.items) {
        response.setHeader("link", `<${origin}/items>; rel="first", </items?page=${page + 1}>; rel="next"`);
      }
      response.end(JSON.stringify(list));
    } else if (api.hanging?.includes(number)) {
      hanging++;
      changed();
    } else if (api.missing?.includes(number)) {
      response.writeHead(404).end();
    } else if (api.failing?.includes(number)) {
      response.writeHead(500).end();
    } else {
      const text = JSON.stringify({ about: number });
      const answer = () => setTimeout(() => response.end(text), 5);
      const { slow } = api;
      if (slow?.items.includes(number) !== true) answer();
      else {
        void until(() => requests.filter((path) => path === slow.path).length >= slow.times)
          // What the API said to that request arrives first.
          .then(() => setTimeout(answer, 50));
      }
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    set(next) {
      api = next;
    },
    itemsAtOnce: () => most.items,
    pagesAtOnce: () => most.pages,
    hung: (count) => until(() => hanging >= count),
    quiet: () => until(() => open.items + open.pages === 0),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
