// What the manual says of sources: which of them the limit holds, when a generator cleans up, and what a loop waits for.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { deferred, deferreds, done, item, observe, settle } from "./support.ts";

async function consume<T>(
  items: (Iterable<T> & object) | AsyncIterable<T>,
  limit: number,
): Promise<unknown[]> {
  const results = [];
  for await (const result of asCompleted(items, limit)) results.push(result);
  return results;
}

describe("End: the clean-up of a generator", () => {
  test("runs when the generator ends, while its last tasks still run; around the loop it runs after them", async () => {
    const log: string[] = [];
    const [first, last] = deferreds<string>(2);
    async function task(running: Promise<string> | undefined) {
      log.push(`${await running} completes`);
    }
    function* tasks() {
      try {
        yield task(first?.promise);
        yield task(last?.promise);
      } finally {
        log.push("the generator cleans up");
      }
    }
    const loop = consume(tasks(), 2).finally(() => log.push("the loop cleans up"));
    first?.resolve("the first");
    await settle();
    expect(log).toEqual(["the first completes", "the generator cleans up"]);
    last?.resolve("the last");
    await loop;
    expect(log.slice(2)).toEqual(["the last completes", "the loop cleans up"]);
  });

  test("runs on a failure while other tasks still run", async () => {
    let open = true;
    function* tasks() {
      try {
        yield Promise.reject(new Error("failed"));
        yield new Promise(() => undefined);
      } finally {
        open = false;
      }
    }
    await expect(consume(tasks(), 2)).rejects.toThrow("failed");
    expect(open).toBe(false);
  });
});

describe("Early exit from an async generator", () => {
  function reader() {
    const read = deferred();
    const log: string[] = [];
    async function* rows() {
      try {
        yield 1;
        await read.promise;
        yield 2;
      } finally {
        log.push("closed");
      }
    }
    return { read, log, results: asCompleted(rows(), 2) };
  }

  test("waits for the read that is open, and so for ever if that never ends", async () => {
    const { read, log, results } = reader();
    const loop = observe(
      (async () => {
        for await (const row of results) {
          expect(row).toBe(1);
          break;
        }
      })(),
    );
    await settle();
    expect([loop.state, log]).toEqual(["pending", []]);
    read.resolve(undefined);
    await settle();
    expect([loop.state, log]).toEqual(["fulfilled", ["closed"]]);
  });

  test("return() from outside ends the loop at once, though its own promise waits for the read", async () => {
    const { read, log, results } = reader();
    const rows: number[] = [];
    const loop = observe(
      (async () => {
        for await (const row of results) rows.push(row);
      })(),
    );
    await settle();
    expect([loop.state, rows]).toEqual(["pending", [1]]);
    const answer = observe(results.return());
    await settle();
    expect([loop.state, answer.state, log]).toEqual(["fulfilled", "pending", []]);
    read.resolve(undefined);
    await settle();
    expect([answer.value, log]).toEqual([done, ["closed"]]);
  });

  test("return() from outside ends a loop over a generator with a task that is stuck", async () => {
    const results = asCompleted(
      (function* () {
        yield new Promise(() => undefined);
      })(),
      1,
    );
    const loop = observe(Array.fromAsync(results));
    await results.return();
    await settle();
    expect(loop.value).toEqual([]);
  });
});

describe("Limit: async rows, processed concurrently by AsyncIterator.from(rows()).map(enrich)", async () => {
  const { default: AsyncIterator } = await import("core-js-pure/full/async-iterator/index.js");

  function table() {
    const log: string[] = [];
    async function* rows() {
      try {
        for (let row = 0; ; row++) yield await Promise.resolve(row);
      } finally {
        log.push("closed");
      }
    }
    return { rows, log };
  }

  test("enrich runs as often at once as the limit says", async () => {
    const { rows } = table();
    const work = deferreds<string>(5);
    const begun: number[] = [];
    const enrich = (row: number) => {
      begun.push(row);
      return work[row]?.promise ?? Promise.resolve("");
    };
    const results = asCompleted(AsyncIterator.from(rows()).map(enrich), 3);
    const request = results.next();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    work[1]?.resolve("second row");
    expect(await request).toEqual(item("second row"));
    await settle();
    expect(begun).toEqual([0, 1, 2, 3]);
    await results.return();
  });

  test("break closes the generator", async () => {
    const { rows, log } = table();
    const enriched = AsyncIterator.from(rows()).map((row) => Promise.resolve(row));
    for await (const row of asCompleted(enriched, 3)) {
      expect(row).toBe(0);
      break;
    }
    expect(log).toEqual(["closed"]);
  });

  test("a failure of enrich closes the generator and is what the loop throws", async () => {
    const { rows, log } = table();
    const enrich = (row: number) =>
      row === 1 ? Promise.reject(new Error("bad row")) : new Promise(() => undefined);
    await expect(consume(AsyncIterator.from(rows()).map(enrich), 3)).rejects.toThrow("bad row");
    expect(log).toEqual(["closed"]);
  });

  test("a hand-written adapter must close its rows itself", async () => {
    const { rows, log } = table();
    const source = rows();
    await source.next();
    const adapter = {
      [Symbol.asyncIterator]: () => adapter,
      next: () => source.next().then(() => Promise.reject(new Error("bad row"))),
      return: () => source.return(undefined) as Promise<IteratorReturnResult<undefined>>,
    };
    await expect(consume(adapter, 3)).rejects.toThrow("bad row");
    expect(log).toEqual([]);
  });

  test("an async generator alone is read one element at a time", async () => {
    let running = 0;
    let most = 0;
    async function* rows() {
      for (let row = 0; row < 5; row++) {
        most = Math.max(most, ++running);
        await settle();
        running--;
        yield row;
      }
    }
    expect(await consume(rows(), 3)).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(1);
  });
});

describe("Adoption: elements that are not promises", () => {
  test("lazy thenables start when they are pulled", async () => {
    const tasks = deferreds<string>(5);
    let started = 0;
    const queries = tasks.map(({ promise }) => ({
      then(resolve: (row: string) => void) {
        started++;
        void promise.then(resolve);
      },
    }));
    const results = asCompleted(queries, 3);
    expect(started).toBe(0);
    const request = results.next();
    await settle();
    expect(started).toBe(3);
    tasks[2]?.resolve("third");
    expect(await request).toEqual(item("third"));
    await settle();
    expect(started).toBe(4);
    await results.return();
  });

  test("functions come out as they are, and are not called", async () => {
    const run = () => {
      throw new Error("called");
    };
    expect(await consume([run], 1)).toEqual([run]);
  });
});

describe("Laziness: promises that already run", () => {
  /** Runs a module with three tasks, of which the last rejects soonest; `loop` follows. */
  async function exitOf(loop: string): Promise<{ code: number; output: string }> {
    const code = `
      import { asCompleted } from "as-completed-limit";
      const turn = () => new Promise((resolve) => setImmediate(resolve));
      const slow = async () => { for (let i = 0; i < 20; i++) await turn(); };
      const fail = async () => { await turn(); throw new Error("no such page"); };
      const running = [slow(), slow(), fail()];
      const consume = async (...args) => { for await (const _ of asCompleted(...args)); };
      ${loop}`;
    const args = ["--input-type=module", "--eval", code];
    try {
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
      return { code: 0, output: stdout };
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, output: stderr };
    }
  }
  const caught = `catch((error) => console.log("caught " + error.message));`;

  test("one that rejects beyond the limit ends a Node process", async () => {
    const { code, output } = await exitOf(`await consume(running, 2).${caught}`);
    expect(code).toBe(1);
    expect(output).toContain("Error: no such page");
  });

  test("one that rejects before the loop starts ends a Node process, even without a limit", async () => {
    const { code, output } = await exitOf(`await slow(); await consume(running).${caught}`);
    expect(code).toBe(1);
    expect(output).toContain("Error: no such page");
  });

  test("without a limit, and with a loop that starts at once, the failure reaches the loop", async () => {
    expect(await exitOf(`await consume(running).${caught}`)).toEqual({
      code: 0,
      output: "caught no such page\n",
    });
  });
});
