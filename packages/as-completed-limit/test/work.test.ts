// What a task costs, and how deep the stack gets.
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { asyncSource, deferred, done, item } from "./support.ts";

describe("Work", () => {
  const many = 200_000;

  function* values() {
    for (let value = 0; value < many; value++) yield value;
  }

  test("tasks that settle together do not deepen the stack", async () => {
    let sum = 0;
    for await (const value of asCompleted(values(), Infinity)) sum += value;
    expect(sum).toBe((many * (many - 1)) / 2);
  });

  test("requests that are answered together do not deepen the stack", async () => {
    const task = deferred();
    const results = asCompleted([task.promise]);
    const requests = Array.from({ length: many }, () => results.next());
    task.resolve("only");
    const answers = await Promise.all(requests);
    expect(answers[0]).toEqual(item("only"));
    expect(answers.at(-1)).toEqual(done);
  });

  test("an async source that answers at once does not deepen the stack", async () => {
    const answers = Array.from({ length: many }, (_, index) => (index < many - 1 ? item(index) : done));
    let count = 0;
    for await (const _ of asCompleted(asyncSource(answers), 1000)) count++;
    expect(count).toBe(many - 1);
  });

  test("the cost of a task does not grow with the limit", async () => {
    const costs = [];
    for (const limit of [100, 100, many]) {
      const start = process.cpuUsage();
      for await (const _ of asCompleted(values(), limit)) continue;
      const { user, system } = process.cpuUsage(start);
      costs.push(user + system);
    }
    // The first round warms up. A queue that moves its items costs hundreds of times more at this limit.
    expect((costs[2] as number) / (costs[1] as number)).toBeLessThan(20);
  });
});
