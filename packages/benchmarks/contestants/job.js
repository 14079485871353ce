// The job that every contestant is given: start `count` tasks, at most `limit` at a time, and consume every result.
// Plain JavaScript, since the oldest engines run it too.

/**
 * @typedef {object} Job
 * @property {number} count
 * @property {number} limit
 * @property {(index: number) => Promise<number>} task Starts a task.
 * @property {(value: number) => unknown} consume Takes a result; where it returns a promise, the consumer waits for it.
 */

/**
 * @typedef {object} Contestant
 * @property {string} title
 * @property {string} [package] What is imported.
 * @property {"floor" | "async iterator" | "collects" | "callback"} style How results reach the consumer.
 * @property {boolean} [ordered] Results come in the order of the tasks, not of their completion.
 * @property {(library: any) => (job: Job) => Promise<void>} run
 */

/** @param {Job} job */
export function* indices({ count }) {
  for (let index = 0; index < count; index++) yield index;
}

/** @param {Job} job */
export function* tasks({ count, task }) {
  for (let index = 0; index < count; index++) yield task(index);
}

/** A source whose `next()` promises the result of the next task. @param {Job} job */
export function asyncTasks({ count, task }) {
  let index = 0;
  /** @param {number} value @returns {IteratorResult<number, undefined>} */
  const toResult = (value) => ({ value, done: false });
  /** @type {AsyncIterableIterator<number, undefined>} */
  const iterator = {
    next: () =>
      index < count ? task(index++).then(toResult) : Promise.resolve({ value: undefined, done: true }),
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** For what gives an async iterator. @param {Job} job @param {AsyncIterable<number>} results */
export async function consumeEach({ consume }, results) {
  for await (const value of results) {
    const wait = consume(value);
    if (wait !== undefined) await wait;
  }
}

/** For what hands over all results at the end. @param {Job} job @param {Iterable<number>} results */
export function consumeAll({ consume }, results) {
  for (const result of results) consume(result);
}
