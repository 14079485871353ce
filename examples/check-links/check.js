// One link: a request with redirects, a time-out, and retries with back-off.
import pRetry from "p-retry";
import { Agent, interceptors, request } from "undici";
import { messageOf } from "../shared/command-line.js";

/**
 * @typedef {object} Result
 * @property {string} url
 * @property {boolean} ok
 * @property {number} [status] of the last answer
 * @property {string} [error] why there was no answer
 * @property {number} attempts
 * @property {number} ms how long all attempts took together
 */

/** An answer that may be a better one next time. */
class TemporaryAnswer extends Error {}

const temporary = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * @param {object} options
 * @param {number} options.limit how many connections one host gets, at most
 * @param {number} options.timeout in seconds, for one attempt
 * @param {number} options.retries
 * @param {number} options.retryAfter in milliseconds
 * @param {AbortSignal} options.signal ends all requests
 */
export function createChecker({ limit, timeout, retries, retryAfter, signal }) {
  const agent = new Agent({ connections: limit });
  const dispatcher = agent.compose(interceptors.redirect({ maxRedirections: 10, throwOnMaxRedirect: true }));

  /** @param {string} url */
  async function statusOf(url) {
    const attempt = new AbortController();
    // AbortSignal.timeout() would keep what hangs on it until the time is over, long after the answer.
    const timer = setTimeout(
      () => attempt.abort(new Error(`no complete answer within ${timeout} s`)),
      timeout * 1000,
    );
    try {
      const { statusCode, body } = await request(url, {
        dispatcher,
        signal: AbortSignal.any([signal, attempt.signal]),
      });
      // A body that nobody reads would keep its connection for ever. `break` closes the connection of a long one.
      let length = 0;
      for await (const chunk of body) if ((length += chunk.length) > 128 * 1024) break;
      return statusCode;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    /**
     * Checks a URL. A link that does not work is a result like any other; only the signal makes this reject.
     *
     * @param {string} url
     * @returns {Promise<Result>}
     */
    async check(url) {
      const start = performance.now();
      let attempts = 0;
      /** @type {Pick<Result, "ok" | "status" | "error">} */
      let outcome = { ok: false, error: "not an http or https URL" };
      if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
        try {
          await pRetry(
            async () => {
              attempts++;
              const status = await statusOf(url);
              outcome = { ok: status < 400, status };
              if (temporary.has(status)) throw new TemporaryAnswer();
            },
            { retries, minTimeout: retryAfter, randomize: true, signal },
          );
        } catch (error) {
          signal.throwIfAborted();
          if (!(error instanceof TemporaryAnswer)) outcome = { ok: false, error: messageOf(error) };
        }
      }
      return { url, ...outcome, attempts, ms: Math.round(performance.now() - start) };
    },

    close() {
      return agent.destroy();
    },
  };
}
