// The API: its pages one after the other, and one request for each item.
import pRetry from "p-retry";
import { Agent, request } from "undici";
import { messageOf, UserError } from "../shared/command-line.js";

/** @typedef {Record<string, unknown>} Item as the page has it */

/** How long the API may be silent, in milliseconds. */
const patience = 10_000;

/** Answers that may be better ones next time. */
const temporary = new Set([408, 425, 429, 500, 502, 503, 504]);

/** How often a request that failed is tried again, and the first wait, which doubles. */
const retries = { retries: 2, minTimeout: 250 };

/** An answer that is the same next time. It is not tried again. */
class FinalAnswer extends Error {}

/**
 * @param {object} options
 * @param {string} options.follow the field of an item that is its URL
 * @param {AbortSignal} options.signal ends all requests
 */
export function createApi({ follow, signal }) {
  const dispatcher = new Agent({ headersTimeout: patience, bodyTimeout: patience });
  let pages = 0;
  /** @type {string | undefined} */
  let failure;

  /** @param {string} url */
  async function attempt(url) {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      signal,
      // Some APIs refuse requests without a name.
      headers: { accept: "application/json", "user-agent": "paginated-api" },
    });
    const text = await body.text();
    if (temporary.has(statusCode)) throw new Error(`status ${statusCode}`);
    if (statusCode !== 200) throw new FinalAnswer(`status ${statusCode}`);
    try {
      return { value: JSON.parse(text), link: String(headers["link"] ?? "") };
    } catch {
      throw new FinalAnswer(`expected JSON, got ${text.slice(0, 60)}`);
    }
  }

  /** @param {string} url */
  const get = (url) =>
    pRetry(() => attempt(url), {
      ...retries,
      signal,
      shouldRetry: ({ error }) => !(error instanceof FinalAnswer),
    });

  return {
    /** How many pages were read. */
    get pages() {
      return pages;
    },

    /** Why the pages ended before the last one. */
    get failure() {
      return failure;
    },

    /**
     * The items of all pages. A page is requested when the items of the one before are used up. One that fails is
     * the end, not an error: an error would make the loop leave the items that are under way.
     *
     * @param {string} first the URL of the first page
     * @returns {AsyncGenerator<Item>}
     */
    async *items(first) {
      if (!URL.canParse(first)) throw new UserError(`expected the URL of a page, got ${first}`);
      /** @type {string | undefined} */
      let url = first;
      while (url !== undefined) {
        let page;
        try {
          page = await get(url);
          if (!Array.isArray(page.value)) throw new Error("expected a JSON array");
        } catch (error) {
          failure = `page ${url} failed: ${messageOf(error)}. To go on, begin with that URL`;
          return;
        }
        pages++;
        yield* page.value;
        url = nextPage(page.link, url);
      }
    },

    /**
     * Adds what the API says of an item. One that fails is a result too; only the signal makes this reject.
     *
     * @param {Item} item
     * @returns {Promise<Item & { details?: unknown; error?: string }>}
     */
    enrich: async (item) => {
      try {
        const url = item[follow];
        if (typeof url !== "string" || !URL.canParse(url)) {
          throw new Error(`expected a URL in the field ${follow}, got ${JSON.stringify(url)}`);
        }
        return { ...item, details: (await get(url)).value };
      } catch (error) {
        signal.throwIfAborted();
        return { ...item, error: messageOf(error) };
      }
    },

    close: () => dispatcher.destroy(),
  };
}

/** The URL in a header such as `<https://example.org/items?page=2>; rel="next"`. @param {string} link @param {string} base */
function nextPage(link, base) {
  const url = /<([^>]*)>[^,]*;\s*rel="?next"?/.exec(link)?.[1];
  return url === undefined ? undefined : new URL(url, base).href;
}
