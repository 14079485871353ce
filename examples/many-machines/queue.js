// One promise for each job: it is put into the queue, and the promise is fulfilled with what its worker made of it.
import { Queue, QueueEvents } from "bullmq";
import { messageOf, UserError } from "../shared/command-line.js";
import { close, connect, orAborted } from "./redis.js";

/**
 * @typedef {import("./many-machines.js").Job} Job
 * @typedef {Job & { value?: unknown; error?: string }} Result the worker's value, or why it failed
 * @typedef {{ input: string; since: number; settle: (outcome: Partial<Result>) => void; reject: (reason: unknown) => void }} Pending
 */

/** How often a job that fails is tried, and the first wait, which doubles. */
const retries = { attempts: 3, backoff: { type: "exponential", delay: 500 } };

/** How long a job may be in flight before Redis is asked about it, and how often that happens, in milliseconds. */
const patience = 5000;

/** How many results are written to disk together before Redis forgets them. */
const acknowledgedAtOnce = 100;

/**
 * @param {string} name
 * @param {AbortSignal} signal
 */
export async function openQueue(name, signal) {
  const connection = await connect();
  const queue = new Queue(name, { connection });
  const events = new QueueEvents(name, { connection });
  // ioredis connects again by itself, and connect() reports it.
  queue.on("error", () => undefined);
  events.on("error", () => undefined);
  await events.waitUntilReady();

  /** The jobs in flight. @type {Map<string, Pending>} */
  const pending = new Map();
  /** Jobs whose results are written and not yet on disk for sure. @type {number[]} */
  let written = [];

  /** @param {string} id @param {string} input */
  async function add(id, input) {
    try {
      await queue.add("job", input, { jobId: id, ...retries });
    } catch (error) {
      signal.throwIfAborted();
      // Such as that it has no memory left.
      throw new UserError(`Redis does not take a job: ${messageOf(error)}`);
    }
  }

  events.on("completed", ({ jobId, returnvalue }) => pending.get(jobId)?.settle({ value: returnvalue }));
  events.on("failed", ({ jobId, failedReason }) => pending.get(jobId)?.settle({ error: failedReason }));
  // An earlier run of the producer has put the job into the queue.
  events.on("duplicated", ({ jobId }) => void ask(jobId).catch(() => undefined));

  /** Asks Redis about a job whose event may have been missed. @param {string} id */
  async function ask(id) {
    const state = await queue.getJobState(id);
    const found = await queue.getJob(id);
    const job = pending.get(id);
    if (job === undefined) return;
    if (state === "completed" && found) job.settle({ value: found.returnvalue });
    else if (state === "failed" && found) job.settle({ error: found.failedReason });
    // Redis has lost it, as it may in a crash. Adding a job that exists changes nothing.
    else if (found === undefined) await add(id, job.input);
  }

  let sweeping = false;
  const sweeps = setInterval(async () => {
    // With many jobs or a slow Redis one sweep may take longer.
    if (sweeping) return;
    sweeping = true;
    try {
      for (const [id, { since }] of [...pending]) if (performance.now() - since > patience) await ask(id);
    } catch {
      // The connection was lost: the next sweep asks again.
    }
    sweeping = false;
  }, patience);

  signal.addEventListener("abort", () => {
    for (const { reject } of pending.values()) reject(signal.reason);
  });

  return {
    /** Runs a job on some machine. A job that fails is a result too. @param {Job} job @returns {Promise<Result>} */
    async run({ job, input }) {
      signal.throwIfAborted();
      const id = `job-${job}`;
      /** @type {PromiseWithResolvers<Partial<Result>>} */
      const { promise, resolve, reject } = Promise.withResolvers();
      pending.set(id, { input, since: performance.now(), settle: resolve, reject });
      try {
        // The answer to `add` comes first. Were it lost with the connection, ioredis would add the job once more.
        const [outcome] = await Promise.all([promise, add(id, input)]);
        return { job, input, ...outcome };
      } finally {
        pending.delete(id);
      }
    },

    /**
     * Lets Redis forget a job, once its result is on disk.
     *
     * @param {number} job
     * @param {{ sync: () => Promise<void> }} results
     */
    async forget(job, results) {
      if (written.push(job) < acknowledgedAtOnce) return;
      await results.sync();
      await orAborted(signal, Promise.all(written.map((job) => queue.remove(`job-${job}`))));
      written = [];
    },

    /** Removes what is left when all jobs are done: those not forgotten yet, and those that ran twice. */
    clear: () => queue.obliterate({ force: true }),

    async close() {
      clearInterval(sweeps);
      await close(connection, events, queue);
    },
  };
}
