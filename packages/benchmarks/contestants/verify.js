// Whether a contestant does the job: every result once, never more tasks at a time than the limit, and as many as that.

/**
 * @param {(job: import("./job.js").Job) => Promise<void>} run
 * @returns {Promise<string | undefined>} What is wrong.
 */
export async function problemOf(run) {
  const limit = 16;
  const count = 500;
  let running = 0;
  let most = 0;
  /** @type {number[]} */
  const seen = new Array(count).fill(0);
  await run({
    count,
    limit,
    task: async (index) => {
      most = Math.max(most, ++running);
      // Tasks of different lengths, for those that confuse results.
      for (let turn = 0; turn <= index % 7; turn++) await null;
      await new Promise((resolve) => setTimeout(resolve, index % 3));
      running--;
      return index;
    },
    consume: (index) => {
      seen[index] = (seen[index] ?? 0) + 1;
    },
  });
  const wrong = seen.findIndex((times) => times !== 1);
  if (wrong >= 0) return `wrong results: result ${wrong} came ${seen[wrong]} times`;
  if (most !== limit) return `wrong concurrency: ${most} tasks at once instead of ${limit}`;
  return undefined;
}
