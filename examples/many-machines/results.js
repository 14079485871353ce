// The file of results: what makes each result be there exactly once, whatever happens to the producer.
import { open } from "node:fs/promises";
import { messageOf, UserError } from "../shared/command-line.js";

/** @param {string} file */
export async function openResults(file) {
  const handle = await open(file, "a+").catch((error) => {
    throw new UserError(`cannot write ${file}: ${messageOf(error)}`);
  });
  const done = new NumberSet();
  let found = 0;
  let failed = 0;
  // A producer that was killed may have left half a line at the end.
  let whole = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) {
    rest = Buffer.concat([rest, chunk]);
    const end = rest.lastIndexOf(10) + 1;
    for (const line of rest.subarray(0, end).toString().split("\n")) {
      if (line === "") continue;
      const { job, error } = parse(line, file);
      done.add(job);
      found++;
      if (error !== undefined) failed++;
    }
    rest = rest.subarray(end);
    whole += end;
  }
  await handle.truncate(whole);
  let count = found;

  return {
    found,
    get done() {
      return count;
    },
    get failed() {
      return failed;
    },

    /** The jobs that have no result yet. @param {AsyncIterable<import("./many-machines.js").Job>} jobs */
    async *missing(jobs) {
      for await (const job of jobs) if (!done.has(job.job)) yield job;
    },

    /** @param {import("./queue.js").Result} result */
    async append(result) {
      await handle.appendFile(`${JSON.stringify(result)}\n`);
      count++;
      if (result.error !== undefined) failed++;
    },

    /** Waits until all results are on disk. */
    sync: () => handle.datasync(),

    async close() {
      await handle.datasync();
      await handle.close();
    },
  };
}

/** @param {string} line @param {string} file @returns {{ job: number; error?: string }} */
function parse(line, file) {
  try {
    const result = JSON.parse(line);
    if (Number.isSafeInteger(result.job)) return result;
  } catch {
    // It is no JSON.
  }
  throw new UserError(
    `expected a result such as {"job":1,…} in every line of ${file}, got ${line.slice(0, 60)}`,
  );
}

/** Whole numbers in one bit each: a million jobs of an earlier run take 125 kB. */
class NumberSet {
  #bits = new Uint8Array(1024);

  /** @param {number} number */
  add(number) {
    const index = Math.floor(number / 8);
    if (index >= this.#bits.length) {
      const larger = new Uint8Array(Math.max(this.#bits.length * 2, index + 1));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    this.#bits[index] = (this.#bits[index] ?? 0) | (1 << (number % 8));
  }

  /** @param {number} number */
  has(number) {
    return ((this.#bits[Math.floor(number / 8)] ?? 0) & (1 << (number % 8))) !== 0;
  }
}
