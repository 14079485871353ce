// For code blocks that fetch: a server on loopback that answers after a few milliseconds, the URLs of its 120 pages,
// and something to do with a page.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((request, response) => {
  response.setHeader("connection", "close"); // or a block's process would wait for idle connections
  const number = Number(request.url?.slice(1));
  setTimeout(() => response.end(`page ${number}`), (number * 7) % 12);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
server.unref();

const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

export const urls: string[] = Array.from({ length: 120 }, (_, number) => `${origin}/${number}`);

/** A page is what a block makes of it: a response, or a text that it has read already. */
export async function use(page: Response | string): Promise<void> {
  if (typeof page !== "string") await page.text();
}
