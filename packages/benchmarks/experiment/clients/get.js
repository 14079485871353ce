// The HTTP client of all three clients: Node's own, which needs the least memory of those that were tried.
import { Agent, get as request } from "node:http";

/** @typedef {(path: string) => Promise<number>} Get */

/**
 * @param {number} port
 * @param {number} limit The most connections, in all three clients, as in the article; they are kept open for reuse.
 * @param {(() => void) | undefined} onAnswer Called at each answer.
 * @returns {Get} Makes a request and gives the length of the answer's body.
 */
export function makeGet(port, limit, onAnswer) {
  const agent = new Agent({ keepAlive: true, maxSockets: limit, maxFreeSockets: limit });
  return (path) =>
    new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, path, agent }, (response) => {
        let length = 0;
        response.on("data", (/** @type {Buffer} */ chunk) => (length += chunk.length));
        response.on("end", () => {
          onAnswer?.();
          if (response.statusCode === 200) resolve(length);
          else reject(new Error(`${path} was answered ${String(response.statusCode)}`));
        });
        response.on("error", reject);
      }).on("error", reject);
    });
}
