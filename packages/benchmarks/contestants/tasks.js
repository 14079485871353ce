// The kinds of tasks, each of which gives its index.

/** @type {Record<string, (index: number) => Promise<number>>} */
export const taskKinds = {
  settled: (index) => Promise.resolve(index),
  async: async (index) => {
    await null;
    return index;
  },
  immediate: (index) => new Promise((resolve) => setImmediate(resolve, index)),
};

/** A delay in milliseconds with a heavy tail (Pareto, from 1 to 200), by the index alone, so that all meet the same. */
export function heavyTailedDelay(/** @type {number} */ index) {
  // A multiplicative hash spreads the indices evenly over (0, 1].
  const uniform = ((Math.imul(index + 1, 0x9e3779b1) >>> 0) + 1) / 2 ** 32;
  return Math.min(200, uniform ** (-1 / 1.1));
}
