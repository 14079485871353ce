// How long a loop takes under either rule for a free slot, in simulated time: filled when its result is delivered, as
// asCompleted does, or when the consumer asks for the next result, as tiny-async-pool does. Otherwise the two are alike:
// the same order, and running tasks and unread results together within the limit.
import { asCompleted } from "as-completed-limit";
import asyncPool from "tiny-async-pool";
import { random, Simulation } from "./simulation.ts";

const tasks = 2000;
const limits = [1, 2, 4, 16];
/** What the consumer needs for a result, in milliseconds. */
const consumers = [0, 5, 15, 30, 60];

type Rule = (
  lengths: readonly number[],
  limit: number,
  task: (length: number) => Promise<void>,
) => AsyncIterable<void>;

const atDelivery: Rule = (lengths, limit, task) => asCompleted(lengths.values().map(task), limit);
const atNextRequest: Rule = (lengths, limit, task) => asyncPool(limit, lengths, task);

/** How long each task takes: 10 to 100 ms. The same in every run. */
function lengths(): number[] {
  const next = random();
  return Array.from({ length: tasks }, () => 10 + Math.floor(91 * next()));
}

async function time(rule: Rule, limit: number, consumer: number): Promise<number> {
  const simulation = new Simulation();
  const results = rule(lengths(), limit, (length) => simulation.sleep(length));
  let used = 0;
  async function consume(): Promise<void> {
    for await (const _ of results) {
      if (consumer > 0) await simulation.sleep(consumer);
      used++;
    }
  }
  const done = consume();
  await simulation.run(() => {});
  await done;
  if (used !== tasks) throw new Error(`${used} of ${tasks} results were used`);
  return simulation.now;
}

/** A row for each consumer; in each cell the time at delivery, at the next request, and their ratio. */
export async function slotsTable(): Promise<string[][]> {
  const rows = [["Consumer", ...limits.map((limit) => `Limit ${limit}`)]];
  for (const consumer of consumers) {
    const row = [`${consumer} ms a result`];
    for (const limit of limits) {
      const [delivery, request] = [
        await time(atDelivery, limit, consumer),
        await time(atNextRequest, limit, consumer),
      ];
      const [first, second] = [delivery, request].map((duration) => (duration / 1000).toFixed(1));
      row.push(`${first} s, ${second} s: ${(request / delivery).toFixed(2)}×`);
    }
    rows.push(row);
  }
  return rows;
}
