// The connection to Redis, which is made again whenever it is lost.
import { addAbortListener } from "node:events";
import { Redis } from "ioredis";
import { messageOf, UserError, warn } from "../shared/command-line.js";

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
  let lost = false;
  connection.on("reconnecting", () => {
    if (!lost) warn("waiting for Redis");
    lost = true;
  });
  connection.on("ready", () => {
    if (lost) warn("Redis is back");
    lost = false;
  });
  return connection;
}

/**
 * Waits for a promise until the signal is aborted. What Redis was asked when the connection was lost stays pending.
 *
 * @template T
 * @param {AbortSignal} signal
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export async function orAborted(signal, promise) {
  /** @type {PromiseWithResolvers<never>} */
  const { promise: aborted, reject } = Promise.withResolvers();
  using _ = addAbortListener(signal, () => reject(signal.reason));
  return await Promise.race([aborted, promise]);
}

/**
 * Closes a connection and what uses it. If Redis is lost, closing in order would wait for it.
 *
 * @param {Redis} connection
 * @param {{ close: (force: boolean) => Promise<void> }[]} users
 */
export async function close(connection, ...users) {
  const isLost = connection.status !== "ready";
  const closed = Promise.all(users.map((user) => user.close(isLost)));
  if (!isLost) await closed;
  connection.disconnect();
}
