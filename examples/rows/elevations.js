// The asynchronous call for one row. Put your own here.
import pRetry from "p-retry";
import { Agent, request } from "undici";
import { messageOf, UserError } from "../shared/command-line.js";

/**
 * @typedef {import("./places.js").Place} Place
 * @typedef {{ id: number; elevation: number; error?: undefined } | { id: number; elevation?: undefined; error: string }} Answer
 */

/** How long the service may be silent, in milliseconds. */
const patience = 10_000;

/** Answers that may be better ones next time. */
const temporary = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * @param {object} options
 * @param {string} options.service
 * @param {AbortSignal} options.signal ends all requests
 */
export function createElevations({ service, signal }) {
  if (!/^https?:$/.test(URL.parse(service)?.protocol ?? "")) {
    throw new UserError(`expected --service to be like http://127.0.0.1:8790, got ${service}`);
  }
  const dispatcher = new Agent({ headersTimeout: patience, bodyTimeout: patience });

  /** @param {Place} place */
  async function attempt({ latitude, longitude }) {
    const url = `${service}/elevation?latitude=${latitude}&longitude=${longitude}`;
    const { statusCode: status, body } = await request(url, { dispatcher, signal });
    const text = await body.text();
    if (temporary.has(status)) throw new Error(`status ${status}`);
    return { status, text };
  }

  return {
    /**
     * Asks for the elevation of a place. A place without one is an answer too; only the signal makes this reject.
     *
     * @param {Place} place
     * @returns {Promise<Answer>}
     */
    async ask(place) {
      const { id } = place;
      try {
        const { status, text } = await pRetry(() => attempt(place), { retries: 2, minTimeout: 250, signal });
        if (status !== 200) return { id, error: `status ${status}` };
        const { elevation } = JSON.parse(text);
        if (typeof elevation === "number") return { id, elevation };
        return { id, error: `expected an elevation, got ${text.slice(0, 60)}` };
      } catch (error) {
        signal.throwIfAborted();
        return { id, error: messageOf(error) };
      }
    },

    close: () => dispatcher.destroy(),
  };
}
