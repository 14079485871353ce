// A service of elevations for the tests of rows. The latitude of a place says what becomes of its request.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ElevationServer {
  readonly url: string;
  /** The latitudes asked for, one for each request. */
  readonly requests: readonly number[];
  /** The most requests that were under way at the same time. */
  atOnce(): number;
  /** Resolves when so many requests have come. */
  arrived(count: number): Promise<void>;
  /** Lets all requests hang after so many, until a larger number is given. */
  hangAfter(count: number): void;
  close(): Promise<void>;
}

/** What the server says of a latitude that is not negative. */
export function elevationAt(latitude: number): number {
  return (latitude * 37) % 4000;
}

export async function startElevationServer(): Promise<ElevationServer> {
  const requests: number[] = [];
  let open = 0;
  let atOnce = 0;
  let most = Infinity;
  const held: { number: number; answer: () => void }[] = [];
  let waiting: { count: number; resolve: () => void }[] = [];

  const server = createServer((request, response) => {
    const latitude = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("latitude"));
    requests.push(latitude);
    atOnce = Math.max(atOnce, ++open);
    response.on("close", () => open--);
    for (const { count, resolve } of waiting) if (requests.length >= count) resolve();
    waiting = waiting.filter(({ count }) => requests.length < count);
    const answer = () => {
      if (latitude < -100) response.writeHead(-latitude).end();
      else if (latitude === -1) response.end("no JSON");
      else if (latitude === -2) response.end('{"elevation":"high"}');
      else if (latitude === -3) request.socket.resetAndDestroy();
      else response.end(JSON.stringify({ elevation: elevationAt(latitude) }));
    };
    if (requests.length > most) held.push({ number: requests.length, answer });
    else setTimeout(answer, 5);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    atOnce: () => atOnce,
    arrived: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    hangAfter(count) {
      most = count;
      while (held[0] !== undefined && held[0].number <= most) held.shift()?.answer();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
