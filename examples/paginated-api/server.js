// An API to try paginated-api with: a list in pages, and more about each of its items.
import { once } from "node:events";
import { createServer } from "node:http";
import { Command } from "commander";
import { runCommand, UserError, wholeNumber } from "../shared/command-line.js";

const command = new Command("paginated-api/server")
  .description("Answers GET /items with the first page of a list, and /items/NUMBER with one of its items.")
  .option("--port <number>", "where it listens, on 127.0.0.1", wholeNumber(0, 65_535), 8791)
  .option("--items <number>", "how many items it has", wholeNumber(0, Number.MAX_SAFE_INTEGER), 1000)
  .option("--per-page <number>", "how many of them one page has", wholeNumber(1, 10_000), 100)
  .option("--delay <ms>", "how long an answer takes", wholeNumber(0, 60_000), 20)
  .option("--failing-page <number>", "a page that is answered with status 500", wholeNumber(1, 1e9))
  .addHelpText("after", "\nExit codes: 2 the port is not free, 130 interrupted.")
  .allowExcessArguments(false);

await runCommand(command, async (signal) => {
  const { port, items, perPage, delay, failingPage } = command.opts();
  const server = createServer(({ url, headers }, response) => {
    const { pathname, searchParams } = new URL(url ?? "/", "http://localhost");
    const page = Number(searchParams.get("page") ?? 1);
    const number = Number(/^\/items\/(\d+)$/.exec(pathname)?.[1]);
    setTimeout(() => {
      response.setHeader("content-type", "application/json");
      if (pathname === "/items" && page === failingPage) {
        response.writeHead(500).end("{}");
      } else if (pathname === "/items") {
        const from = (page - 1) * perPage;
        const length = Math.max(0, Math.min(perPage, items - from));
        if (from + length < items) response.setHeader("link", `</items?page=${page + 1}>; rel="next"`);
        const list = Array.from({ length }, (_, i) => ({
          item: from + i + 1,
          url: `http://${headers.host}/items/${from + i + 1}`,
        }));
        response.end(JSON.stringify(list));
      } else if (number >= 1 && number <= items) {
        response.end(JSON.stringify({ price: (number * 37) % 1000 }));
      } else {
        response.writeHead(404).end("{}");
      }
    }, delay);
  });
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening").catch((error) => {
      throw new UserError(`cannot listen: ${error.message}`);
    });
    const address = /** @type {import("node:net").AddressInfo} */ (server.address());
    console.log(`http://127.0.0.1:${address.port}/items`);
    await once(signal, "abort");
    signal.throwIfAborted();
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return 0;
});
