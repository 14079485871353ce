// The way this project proposes: a request begins when a slot is free for it.
import "as-completed-limit/auto";

/** @import { Get } from "./get.js" */

/**
 * @param {Get} get
 * @param {number} requests
 * @param {number} limit
 * @returns {Promise<number>} How many answers there were.
 */
export async function run(get, requests, limit) {
  function* tasks() {
    for (let i = 0; i < requests; i++) yield get(`/${i}`);
  }
  let answers = 0;
  for await (const length of Promise.asCompleted(tasks(), limit)) if (length > 0) answers++;
  return answers;
}
