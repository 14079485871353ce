// For code blocks that fetch: a server on loopback that answers after a few milliseconds, and twelve URLs of its pages.
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

export const urls: string[] = Array.from({ length: 12 }, (_, number) => `${origin}/${number}`);
