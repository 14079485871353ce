// The connection-pool way: every request is issued at once, and only the connections are limited.

/** @import { Get } from "./get.js" */

/**
 * @param {Get} get
 * @param {number} requests
 * @returns {Promise<number>} How many answers there were.
 */
export async function run(get, requests) {
  const tasks = [];
  for (let i = 0; i < requests; i++) tasks.push(get(`/${i}`));
  const answers = await Promise.all(tasks);
  return answers.length;
}
