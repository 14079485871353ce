// The connection to Redis, which is made again whenever it is lost.
import { Redis } from "ioredis";
import { messageOf, UserError } from "../shared/command-line.js";

export async function connect() {
  const url = process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379";
  if (!/^rediss?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new UserError(`expected REDIS_URL to be like redis://127.0.0.1:6379, got ${url}`);
  }
  const attempt = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  /** @type {unknown} */
  let problem;
  // It tells why; connect() says only that it failed.
  attempt.on("error", (error) => (problem = error));
  try {
    await attempt.connect();
    await attempt.ping();
  } catch (error) {
    throw new UserError(
      `no Redis at ${url} (${messageOf(problem ?? error)}). Install one with \`apt install redis-server\` or ` +
        "`brew install redis`, or set REDIS_URL to one that you have",
    );
  } finally {
    attempt.disconnect();
  }

  // BullMQ wants commands to wait for as long as it takes.
  const connection = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 500 });
  connection.on("error", () => undefined);
  connection.on("reconnecting", () => lost || (console.error("waiting for Redis"), (lost = true)));
  connection.on("ready", () => lost && (console.error("Redis is back"), (lost = false)));
  let lost = false;
  return connection;
}
