// The server, a process of its own: answers GET /i after the delay of request i, and counts what it has at once.
import { createServer } from "node:http";
import { delayOf } from "./delays.ts";
import type { Failure, Listening, ServerReport } from "./messages.ts";
import type { Settings } from "./settings.ts";

const settings = JSON.parse(process.argv[2] ?? "") as Settings;
const send = (message: Listening | ServerReport | Failure): unknown => process.send?.(message);

let current = 0;
let highest = 0;
let answered = 0;

const server = createServer((request, response) => {
  current++;
  if (current > highest) highest = current;
  const index = Number(request.url?.slice(1));
  const answer = (): void => {
    // Counted before the client can know of the answer and send its next request.
    current--;
    answered++;
    response.end("Hello, World!");
  };
  setTimeout(answer, delayOf(settings, index));
});

// A connection that waits for its next request must not be closed under the client's hands.
server.keepAliveTimeout = 0;
server.requestTimeout = 0;
server.on("error", (error: NodeJS.ErrnoException) =>
  send({ failure: { code: error.code, message: error.message } }),
);
// All clients open `limit` connections at once; what the queue cannot hold the system tries again a second later.
server.listen({ host: "127.0.0.1", port: settings.port, backlog: settings.limit }, () => {
  send({ port: (server.address() as { port: number }).port });
});

process.on("message", () => send({ answered, highest }));
process.on("disconnect", () => process.exit());
