import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measure } from "../src/memory.ts";
import { full, linesOf, run, start, temporaryFolder } from "./run.ts";
import { startRedis } from "../src/services.ts";
import type { RedisService } from "../src/services.ts";

const program = "many-machines/many-machines.js";

interface Result {
  readonly job: number;
  readonly input: string;
  readonly value?: number[];
  readonly error?: string;
}

test("without Redis, the message says how to get it", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "jobs"), "6\n");
  const args = [join(folder, "jobs"), join(folder, "results")];
  const nobody = await run(program, args, { env: { REDIS_URL: "redis://127.0.0.1:1" } });
  expect(nobody.stderr).toContain("no Redis at redis://127.0.0.1:1 (connect ECONNREFUSED");
  expect(nobody.stderr).toContain("apt install redis-server");
  expect(nobody.stderr).not.toContain("    at ");
  expect(nobody.exitCode).toBe(2);
  const noUrl = await run(program, args, { env: { REDIS_URL: "127.0.0.1" } });
  expect(noUrl.stderr).toContain("expected REDIS_URL to be like");
  expect(noUrl.exitCode).toBe(2);
});

test("files that cannot be read or written are named", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "jobs"), "6\n");
  const noJobs = await run(program, [join(folder, "missing"), join(folder, "results")]);
  expect(noJobs.stderr).toContain("missing: ENOENT");
  expect(noJobs.exitCode).toBe(2);
  const noResults = await run(program, [join(folder, "jobs"), folder]);
  expect(noResults.stderr).toContain("EISDIR");
  expect(noResults.exitCode).toBe(2);
  const noJson = await run(program, [join(folder, "jobs"), join(folder, "jobs")]);
  expect(noJson.stderr).toContain("expected a result such as");
  expect(noJson.exitCode).toBe(2);
});

describe.runIf(full)("with Redis (redis-server) and several workers", { timeout: 120_000 }, () => {
  let redis: RedisService;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  /** A prime that takes a processor about half a second, and numbers that take it nothing. */
  const long = "2251799813685119";

  /** Jobs in a file, of which some are long and come first, with workers for them. */
  async function setUp(jobs: readonly string[], workers = 3) {
    const folder = await temporaryFolder();
    const name = folder.slice(folder.lastIndexOf("-") + 1);
    const files = [join(folder, "jobs"), join(folder, "results")] as const;
    await writeFile(files[0], jobs.map((job) => `${job}\n`).join(""));
    const env = { REDIS_URL: redis.url };
    const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
    // It is lost whenever a test restarts the server.
    connection.on("error", () => undefined);
    const queue = new Queue(name, { connection });
    queue.on("error", () => undefined);
    const startWorker = () => start("many-machines/worker.js", ["--queue", name, "--takeover=1"], { env });
    return {
      files,
      queue,
      workers: Array.from({ length: workers }, startWorker),
      startWorker,
      produce: (...args: string[]) =>
        start(program, [...files, "--queue", name, "--limit=20", ...args], { env }),
      /** Resolves when so many jobs are in hand. */
      async active(count: number) {
        while ((await queue.getActiveCount()) < count) await delay(10);
      },
      /** Resolves when the file has so many results. */
      async written(count: number) {
        for (;;) {
          const text = await readFile(files[1], "utf8").catch(() => "");
          if (linesOf(text).length >= count) return;
          await delay(10);
        }
      },
      /** Expects the right result of every job, and each once. */
      async expectEachOnce() {
        const results = linesOf(await readFile(files[1], "utf8")).map((line) => JSON.parse(line) as Result);
        expect(results.map(({ job }) => job).sort((a, b) => a - b)).toEqual(jobs.map((_, i) => i + 1));
        for (const { job, input, value, error } of results) {
          expect(error).toBeUndefined();
          expect(input).toBe(jobs[job - 1]);
          expect(value?.reduce((product, factor) => product * factor)).toBe(Number(input));
        }
        expect(new Set(Object.values(await queue.getJobCounts()))).toEqual(new Set([0]));
        await queue.close();
        connection.disconnect();
      },
    };
  }

  const quickJobs = (count: number) => Array.from({ length: count }, (_, i) => `${i + 2}`);

  test("results come in completion order, at most so many jobs are in flight, and Redis keeps none", async () => {
    const setting = await setUp([long, ...quickJobs(500)]);
    let most = 0;
    let mostDone = 0;
    async function look() {
      const { waiting = 0, active = 0, completed = 0 } = await setting.queue.getJobCounts();
      most = Math.max(most, waiting + active);
      mostDone = Math.max(mostDone, completed);
    }
    const watch = setInterval(() => void look(), 5);
    const { exitCode, stderr } = await setting.produce().outcome;
    clearInterval(watch);
    expect(stderr).toMatch(/501 jobs done, 0 of them failed, 0 in an earlier run\n$/);
    expect(exitCode).toBe(0);
    expect(most).toBeGreaterThan(3);
    expect(most).toBeLessThanOrEqual(20);
    // A hundred results go to disk together, and then Redis forgets their jobs.
    expect(mostDone).toBeLessThanOrEqual(120);
    const [first] = linesOf(await readFile(setting.files[1], "utf8"));
    expect(JSON.parse(first ?? "")).not.toMatchObject({ job: 1 });
    await setting.expectEachOnce();
  });

  test("a job that fails is a result", async () => {
    const setting = await setUp(["6", "none", "10"]);
    const { exitCode, stderr } = await setting.produce().outcome;
    expect(stderr).toContain("3 jobs done, 1 of them failed");
    expect(exitCode).toBe(1);
    const results = linesOf(await readFile(setting.files[1], "utf8")).map(
      (line) => JSON.parse(line) as Result,
    );
    expect(results.at(-1)).toEqual({ job: 2, input: "none", error: expect.stringContaining("got none") });
    expect(results).toHaveLength(3);
    await setting.queue.close();
  });

  test("workers killed in the middle of a job", async () => {
    const setting = await setUp([long, long, long, ...quickJobs(300), long, long, ...quickJobs(300)]);
    const producer = setting.produce();
    // All workers have a job in hand, so the one that is killed has too.
    await setting.active(3);
    setting.workers[0]?.kill("SIGKILL");
    await setting.written(303);
    setting.startWorker();
    setting.workers[1]?.kill("SIGKILL");
    expect((await producer.outcome).exitCode).toBe(0);
    await setting.expectEachOnce();
  });

  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    test(`Redis restarted on its append-only file after ${signal}`, async () => {
      const setting = await setUp([long, ...quickJobs(600)]);
      const producer = setting.produce();
      await setting.written(100);
      await redis.restart(signal, 500);
      await setting.written(300);
      await redis.restart(signal, 0);
      const { exitCode, stderr } = await producer.outcome;
      expect(stderr).toContain("waiting for Redis");
      expect(stderr).toContain("Redis is back");
      expect(exitCode, stderr).toBe(0);
      await setting.expectEachOnce();
    });
  }

  test("Ctrl-C while Redis is lost", async () => {
    const folder = await temporaryFolder();
    const [jobs, results] = [join(folder, "jobs"), join(folder, "results")];
    await writeFile(jobs, quickJobs(100_000).join("\n"));
    const own = await startRedis();
    const env = { REDIS_URL: own.url };
    const worker = start("many-machines/worker.js", ["--concurrency=10"], { env });
    const producer = start(program, [jobs, results], { env });
    await new Promise((resolve) => worker.stderr.once("data", resolve));
    while ((await readFile(results, "utf8").catch(() => "")) === "") await delay(10);
    await own.stop();
    await delay(100);
    const end = performance.now() + 8000;
    for (const program of [producer, worker]) {
      program.kill("SIGINT");
      const { exitCode, stderr } = await program.outcome;
      expect(stderr).toContain("waiting for Redis");
      expect(stderr).toMatch(/\d+ jobs done.*\n.*interrupted \(SIGINT\)\n$/);
      expect(exitCode).toBe(130);
    }
    expect(performance.now()).toBeLessThan(end);
  });

  test("Ctrl-C lets a worker finish the job in hand", async () => {
    const setting = await setUp([long], 1);
    const producer = setting.produce();
    await setting.active(1);
    const [worker] = setting.workers;
    worker?.kill("SIGINT");
    const outcome = await worker?.outcome;
    expect(outcome?.stderr).toMatch(/^ready\n1 jobs done\n.*interrupted \(SIGINT\)\n$/);
    expect(outcome?.exitCode).toBe(130);
    expect((await producer.outcome).exitCode).toBe(0);
    await setting.expectEachOnce();
  });

  test("Redis that has forgotten everything", async () => {
    const setting = await setUp([long, long, ...quickJobs(500)]);
    const producer = setting.produce();
    await setting.written(100);
    await setting.queue.obliterate({ force: true });
    expect((await producer.outcome).exitCode).toBe(0);
    await setting.expectEachOnce();
  });

  test("the producer interrupted and resumed, again and again", async () => {
    const setting = await setUp([long, ...quickJobs(600)]);
    for (const [i, signal] of (["SIGINT", "SIGKILL", "SIGINT", "SIGKILL"] as const).entries()) {
      const producer = setting.produce();
      await setting.written((i + 1) * 100);
      producer.kill(signal);
      const { exitCode, stderr } = await producer.outcome;
      expect(exitCode, stderr).toBe(signal === "SIGINT" ? 130 : 137);
      if (signal === "SIGINT") expect(stderr).toMatch(/\d+ jobs done, .*\n.*interrupted \(SIGINT\)\n$/s);
      // What a producer leaves that dies while it writes.
      if (signal === "SIGKILL") await appendFile(setting.files[1], `{"job":15`);
    }
    expect((await setting.produce().outcome).exitCode).toBe(0);
    await setting.expectEachOnce();
  });

  test("all of it at once", async () => {
    const setting = await setUp([long, long, long, ...quickJobs(800)]);
    let producer = setting.produce();
    await setting.active(3);
    setting.workers[0]?.kill("SIGKILL");
    await setting.written(200);
    await redis.restart("SIGKILL", 100);
    await setting.written(450);
    producer.kill("SIGKILL");
    setting.workers[1]?.kill("SIGKILL");
    setting.startWorker();
    await producer.outcome;
    producer = setting.produce();
    await setting.written(650);
    await redis.restart("SIGTERM", 0);
    expect((await producer.outcome).exitCode).toBe(0);
    await setting.expectEachOnce();
  });

  test("the producer's memory does not grow with the number of jobs", async () => {
    const heap: number[] = [];
    for (const count of [1000, 6000]) {
      const setting = await setUp(quickJobs(count), 0);
      const name = setting.queue.name;
      start("many-machines/worker.js", ["--queue", name, "--concurrency=50"], {
        env: { REDIS_URL: redis.url },
      });
      const measured = await measure(program, [...setting.files, "--queue", name], {
        env: { REDIS_URL: redis.url },
      });
      expect(measured.exitCode).toBe(0);
      await setting.expectEachOnce();
      heap.push(measured.heap);
    }
    const [small = NaN, large = NaN] = heap;
    expect(large - small).toBeLessThan(5);
  });
});
