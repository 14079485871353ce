// The pool of worker threads. A picture that cannot be read, and one whose worker dies, are results too.
import { Piscina } from "piscina";
import { messageOf } from "../shared/command-line.js";

/**
 * @typedef {{ picture: string; thumbnail: string; size: number }} Task
 * @typedef {{ picture: string; error: string }} Failure
 * @typedef {{ picture: string; error?: undefined; thumbnail: string; width: number; height: number; worker: number }} Success
 */

/**
 * @param {object} options
 * @param {number} options.workers
 * @param {number} options.limit how many tasks there are at once, at most
 * @param {AbortSignal} options.signal ends all tasks, also those in hand
 */
export function createPool({ workers, limit, signal }) {
  const pool = new Piscina({
    filename: new URL("worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  });

  return {
    /**
     * Has a worker make a thumbnail. Only the signal makes this reject.
     *
     * @param {Task & { problem?: string | undefined }} task
     * @returns {Promise<Success | Failure>}
     */
    async run({ picture, problem, thumbnail, size }) {
      if (problem !== undefined) return { picture, error: problem };
      try {
        // The loop keeps the queue short, and a mistake in it must not go unnoticed.
        if (pool.queueSize >= limit) throw new Error(`the queue of the pool is full: ${limit}`);
        return await pool.run({ picture, thumbnail, size }, { signal });
      } catch (error) {
        signal.throwIfAborted();
        // A worker that dies is replaced by Piscina, and its task rejects.
        return { picture, error: messageOf(error) };
      }
    },

    /** Ends all workers. */
    close: () => pool.destroy(),
  };
}
