// The harness must see a contestant that does not do its job.
import { expect, test, vi } from "vitest";
import { openEngine } from "../src/engines.ts";
import { runContestant } from "../src/contestant.ts";

// Processes take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

interface Job {
  readonly count: number;
  readonly limit: number;
  readonly task: (index: number) => Promise<number>;
  readonly consume: (value: number) => unknown;
}

const { problemOf } = (await import(new URL("../contestants/verify.js", import.meta.url).href)) as {
  problemOf: (run: (job: Job) => Promise<void>) => Promise<string | undefined>;
};

/** Hand-written loops, `slots` of them, which consume each result so many times. */
function loops(slotsFor: (limit: number) => number, times: (value: number) => number) {
  return async ({ count, limit, task, consume }: Job): Promise<void> => {
    let next = 0;
    async function loop(): Promise<void> {
      while (next < count) {
        const value = await task(next++);
        for (let time = 0; time < times(value); time++) consume(value);
      }
    }
    await Promise.all(Array.from({ length: slotsFor(limit) }, loop));
  };
}

const once = (): number => 1;

test("who does the job has no problem", async () => {
  expect(await problemOf(loops((limit) => limit, once))).toBeUndefined();
});

test("a result that is lost, or comes twice", async () => {
  const lost = loops(
    (limit) => limit,
    (value) => (value === 7 ? 0 : 1),
  );
  expect(await problemOf(lost)).toBe("wrong results: result 7 came 0 times");
  const twice = loops(
    (limit) => limit,
    (value) => (value === 9 ? 2 : 1),
  );
  expect(await problemOf(twice)).toBe("wrong results: result 9 came 2 times");
});

test("more tasks at once than the limit, or fewer", async () => {
  expect(await problemOf(loops((limit) => limit + 1, once))).toBe(
    "wrong concurrency: 17 tasks at once instead of 16",
  );
  expect(await problemOf(loops((limit) => limit - 1, once))).toBe(
    "wrong concurrency: 15 tasks at once instead of 16",
  );
});

test("a contestant that is not there is a failure, not a crash", async () => {
  const task = { measure: "time", contestant: "nobody", kind: "settled", count: 1, limit: 1 };
  const outcome = await runContestant(openEngine("current"), task, 60_000);
  expect(outcome).toEqual({ failure: "no contestant nobody" });
});

test("a contestant that takes too long is ended", async () => {
  const task = {
    measure: "time",
    contestant: "loops",
    kind: "settled",
    count: 1e9,
    limit: 1,
    milliseconds: 1,
  };
  const outcome = await runContestant(openEngine("current"), task, 300);
  expect(outcome).toEqual({ failure: "not done in 0.3 s" });
});

test("a contestant that runs out of memory is reported as such", async () => {
  // An engine that ends as V8 does then: with this line and this signal.
  const line = "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory";
  const args = ["--eval", `process.stderr.write("${line}\\n", () => process.kill(process.pid, "SIGABRT"))`];
  const full = { ...openEngine("current"), args };
  const task = { measure: "time", contestant: "loops", kind: "settled", count: 1, limit: 1 };
  expect(await runContestant(full, task, 60_000)).toEqual({ failure: "out of memory" });
});
