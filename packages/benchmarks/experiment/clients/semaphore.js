// The semaphore way: every promise is created up front, and a semaphore holds the requests back.
import pLimit from "p-limit";

/** @import { Get } from "./get.js" */

/**
 * @param {Get} get
 * @param {number} requests
 * @param {number} limit
 * @returns {Promise<number>} How many answers there were.
 */
export async function run(get, requests, limit) {
  const semaphore = pLimit(limit);
  const tasks = [];
  for (let i = 0; i < requests; i++) tasks.push(semaphore(() => get(`/${i}`)));
  const answers = await Promise.all(tasks);
  return answers.length;
}
