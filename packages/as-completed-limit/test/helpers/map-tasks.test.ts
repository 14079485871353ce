// mapTasks: every event, with sync and async sources, in the order in which they happen.
import { mapTasks } from "as-completed-limit/helpers";
import { asCompleted } from "as-completed-limit";
import { describe, expect, test } from "vitest";
import { deferred, done, item, settle, thrownBy } from "../support.ts";
import type { Deferred } from "../support.ts";
import { CoreAsyncIterator, CoreIterator } from "./core-js.ts";
import type { AsyncMapped } from "./core-js.ts";
import { asked, given, note } from "./log.ts";

describe("of an iterable", () => {
  const log = () => [] as string[];

  test("fn is called when an item is pulled, with the item and its index", () => {
    const { items, log: events } = given(["a", "b"]);
    const tasks = mapTasks(items, (value, index) => {
      events.push(`fn ${value} ${index}`);
      return `${value}${index}`;
    });
    expect(events).toEqual([]);
    expect([...tasks]).toEqual(["a0", "b1"]);
    expect(events).toEqual(["ask", "fn a 0", "ask", "fn b 1", "ask"]);
    expect(tasks.next()).toEqual(done);
    expect(tasks.return()).toEqual(done);
    expect(events).toHaveLength(5);
  });

  const courses: [name: string, values: unknown[], run: (tasks: Iterator<unknown>) => unknown][] = [
    ["all items", ["a", "b"], (tasks) => [tasks.next(), tasks.next(), tasks.next(), tasks.next()]],
    ["return before", ["a"], (tasks) => [tasks.return?.(), tasks.next(), tasks.return?.()]],
    ["return after one", ["a", "b"], (tasks) => [tasks.next(), tasks.return?.(), tasks.next()]],
    ["return after the end", [], (tasks) => [tasks.next(), tasks.return?.(), tasks.next()]],
    [
      "the source throws",
      ["a", new Error("source")],
      (tasks) => [tasks.next(), attempt(tasks), tasks.next()],
    ],
    ["the work throws", ["a", "bad", "c"], (tasks) => [tasks.next(), attempt(tasks), tasks.next()]],
    [
      "break",
      ["a", "b"],
      (tasks) => {
        for (const _ of tasks as IterableIterator<unknown>) break;
        return tasks.next();
      },
    ],
  ];

  function attempt(tasks: Iterator<unknown>): unknown {
    return String(thrownBy(() => tasks.next()));
  }

  test.each(courses)("%s: the same as core-js's Iterator.prototype.map", (_, values, run) => {
    const outcome = (
      make: (items: Iterator<string>, fn: (value: string) => unknown) => Iterator<unknown>,
    ) => {
      const { items, log: events } = given(values);
      const tasks = make(items, (value) => {
        events.push(`fn ${value}`);
        if (value === "bad") throw new Error("work");
        return value.toUpperCase();
      });
      const answers = run(tasks);
      return { events, answers };
    };
    const ours = outcome((items, fn) => mapTasks(items as IterableIterator<string>, fn));
    expect(ours).toEqual(outcome((items, fn) => CoreIterator.from(items).map(fn)));
  });

  test("what fn returns is passed on untouched", () => {
    const promise = Promise.resolve(1);
    expect(mapTasks([0], () => promise).next().value).toBe(promise);
  });

  test.each(["next", "return"] as const)(
    "fn and the source cannot call %s(), as in a generator",
    (method) => {
      const errors: unknown[] = [];
      const tasks: Iterator<unknown> = mapTasks([1], () => errors.push(thrownBy(() => tasks[method]?.())));
      expect(tasks.next()).toEqual(item(1));
      expect(errors).toEqual([new TypeError("the iterator is already running")]);
      expect(tasks.next()).toEqual(done);
    },
  );

  test("an error from closing never masks the error of fn", () => {
    const items = {
      [Symbol.iterator]: () => items,
      next: () => item(1),
      return() {
        throw new Error("closing");
      },
    };
    const work = new Error("work");
    const tasks = mapTasks(items, () => {
      throw work;
    });
    expect(thrownBy(() => tasks.next())).toBe(work);
    expect(thrownBy(() => mapTasks(items, Number).return())).toEqual(new Error("closing"));
  });

  test("a task that rejects closes the source, by asCompleted", async () => {
    const { items, log: events } = given(["a", "b", "c"], log());
    const results = asCompleted(
      mapTasks(items, (value) => Promise.reject(new Error(value))),
      1,
    );
    await expect(results.next()).rejects.toThrow("a");
    expect(events).toEqual(["ask", "close"]);
  });
});

describe("of an async iterable", () => {
  /** Starts with two calls of `next()`, of a source that answers by hand and work that ends by hand. */
  function start(
    make: (items: AsyncIterable<string>, fn: (value: string, index: number) => unknown) => AsyncMapped,
    overlaps = false,
  ) {
    const source = asked([], { overlaps });
    const work: Deferred<unknown>[] = [];
    const tasks = make(source.items, (value, index) => {
      source.log.push(`fn ${value} ${index}`);
      if (value === "bad") throw new Error("work");
      const task = deferred();
      work.push(task);
      return task.promise;
    });
    let calls = 0;
    const next = () => {
      note(source.log, `#${calls++}`, tasks.next());
    };
    const close = () => {
      note(source.log, "return", tasks.return());
    };
    const drain = async () => {
      await settle();
      return source.log.splice(0);
    };
    return { ...source, tasks, work, next, close, drain };
  }
  const ours = (overlaps?: boolean) => start((items, fn) => mapTasks(items, fn), overlaps);

  test("nothing is asked before the first call; then one item after another, while work runs", async () => {
    const { asks, work, next, drain } = ours();
    expect(await drain()).toEqual([]);
    next();
    next();
    next();
    expect(await drain()).toEqual(["ask"]);
    asks[0]?.resolve(item("a"));
    expect(await drain()).toEqual(["fn a 0", "ask"]);
    asks[1]?.resolve(item("b"));
    expect(await drain()).toEqual(["fn b 1", "ask"]);
    work[1]?.resolve("B");
    work[0]?.resolve("A");
    expect(await drain()).toEqual(["#1 B", "#0 A"]);
    asks[2]?.resolve(done);
    expect(await drain()).toEqual(["#2 done"]);
    next();
    expect(await drain()).toEqual(["#3 done"]);
  });

  test("the next item is not asked for if nobody waits for it", async () => {
    const { asks, next, drain } = ours();
    next();
    asks[0]?.resolve(item("a"));
    expect(await drain()).toEqual(["ask", "fn a 0"]);
    next();
    expect(await drain()).toEqual(["ask"]);
  });

  test("the end answers all calls that wait, and is asked for once", async () => {
    const { asks, work, next, close, drain } = ours();
    for (let call = 0; call < 4; call++) next();
    asks[0]?.resolve(item("a"));
    await settle();
    asks[1]?.resolve(done);
    expect(await drain()).toEqual(["ask", "fn a 0", "ask", "#1 done", "#2 done", "#3 done"]);
    work[0]?.resolve("A");
    close();
    next();
    expect(await drain()).toEqual(["return done", "#4 done", "#0 A"]);
  });

  test("work that rejects: the answer rejects, the source is closed once, what waits is done", async () => {
    const { asks, work, next, close, drain } = ours();
    for (let call = 0; call < 4; call++) next();
    asks[0]?.resolve(item("a"));
    await settle();
    asks[1]?.resolve(item("b"));
    await settle();
    await drain();
    work[1]?.reject("no");
    expect(await drain()).toEqual(["close", "#1 rejects no", "#2 done", "#3 done"]);
    asks[2]?.resolve(item("late"));
    work[0]?.resolve("A");
    close();
    next();
    expect(await drain()).toEqual(["return done", "#4 done", "#0 A"]);
  });

  test("two that reject: each answer rejects, the source is closed once", async () => {
    const { asks, work, next, drain } = ours();
    next();
    next();
    asks[0]?.resolve(item("a"));
    await settle();
    asks[1]?.resolve(item("b"));
    await settle();
    await drain();
    work[0]?.reject("first");
    work[1]?.reject("second");
    expect(await drain()).toEqual(["close", "#0 rejects first", "#1 rejects second"]);
  });

  test("work that throws: the source is closed before it is asked again", async () => {
    const { asks, next, drain } = ours();
    next();
    next();
    asks[0]?.resolve(item("bad"));
    expect(await drain()).toEqual(["ask", "fn bad 0", "close", "#0 rejects Error: work", "#1 done"]);
    next();
    expect(await drain()).toEqual(["#2 done"]);
  });

  test("a source that closes for ever does not keep the rejection", async () => {
    const items = {
      [Symbol.asyncIterator]: () => items,
      next: () => Promise.resolve(item(1)),
      return: () => new Promise<never>(() => undefined),
    };
    await expect(mapTasks(items, () => Promise.reject(new Error("work"))).next()).rejects.toThrow("work");
  });

  test.each([
    [
      "rejects",
      (answer: Deferred<unknown>) => {
        answer.reject("broken");
      },
      "#0 rejects broken",
    ],
    [
      "answers with no object",
      (answer: Deferred<unknown>) => {
        answer.resolve(1);
      },
      "#0 rejects TypeError: the result of next() must be an object, got 1",
    ],
  ] as const)("a source that %s is not closed", async (_, fail, rejection) => {
    const { asks, next, close, drain } = ours();
    next();
    next();
    await drain();
    fail(asks[0] as Deferred<unknown>);
    expect(await drain()).toEqual([rejection, "#1 done"]);
    next();
    close();
    expect(await drain()).toEqual(["#2 done", "return done"]);
  });

  test("a source that throws is not closed", async () => {
    const events: string[] = [];
    const items = {
      [Symbol.asyncIterator]: () => items,
      next() {
        throw new Error("broken");
      },
      return() {
        events.push("close");
        return Promise.resolve(done);
      },
    } as unknown as AsyncIterableIterator<string>;
    const tasks = mapTasks(items, String);
    await expect(tasks.next()).rejects.toThrow("broken");
    expect(await tasks.next()).toEqual(done);
    expect(events).toEqual([]);
  });

  test("return() before, during and after: closes once; what waits is done; work goes on", async () => {
    const before = ours();
    before.close();
    before.next();
    before.close();
    expect(await before.drain()).toEqual(["close", "#0 done", "return done", "return done"]);

    const during = ours();
    during.next();
    during.next();
    during.next();
    during.asks[0]?.resolve(item("a"));
    await during.drain();
    during.close();
    expect(await during.drain()).toEqual(["close", "#1 done", "#2 done", "return done"]);
    during.asks[1]?.resolve(item("b"));
    during.work[0]?.resolve("A");
    expect(await during.drain()).toEqual(["#0 A"]);
  });

  test("return() while the source is stuck answers the call at once; the source's rejection is nobody's", async () => {
    const { asks, next, close, drain } = ours();
    next();
    close();
    expect(await drain()).toEqual(["ask", "close", "#0 done", "return done"]);
    asks[0]?.reject("late");
    expect(await drain()).toEqual([]);
  });

  test("return() of the source: its error, and an answer that is no object", async () => {
    const returning = (answer: () => unknown) => {
      const items = {
        [Symbol.asyncIterator]: () => items,
        next: () => Promise.resolve(done),
        return: answer,
      };
      return mapTasks(items as unknown as AsyncIterable<string>, String).return();
    };
    await expect(returning(() => Promise.reject(new Error("closing")))).rejects.toThrow("closing");
    await expect(returning(() => Promise.resolve(7))).rejects.toThrow(
      "the result of return() must be an object, got 7",
    );
    expect(await returning(() => ({}))).toEqual(done);
    const { items } = asked([], { returns: false });
    expect(await mapTasks(items, String).return()).toEqual(done);
  });

  test("break closes an async generator", async () => {
    const events: string[] = [];
    async function* rows() {
      try {
        yield* await Promise.resolve(["a", "b", "c"]);
      } finally {
        events.push("closed");
      }
    }
    for await (const _ of asCompleted(mapTasks(rows(), String), 2)) break;
    expect(events).toEqual(["closed"]);
  });

  test("what mapTasks has made is asked as often as is wanted, and indices keep the order of the source", async () => {
    const { items, asks, log } = asked();
    const inner: Deferred<string>[] = [];
    const composed = mapTasks(
      mapTasks(items, (value) => {
        const task = deferred<string>();
        inner.push(task);
        return task.promise.then((end) => value + end);
      }),
      (value, index) => `${value} ${index}`,
    );
    for (let call = 0; call < 3; call++) note(log, `#${call}`, composed.next());
    await settle();
    asks[0]?.resolve(item("a"));
    await settle();
    asks[1]?.resolve(item("b"));
    await settle();
    log.length = 0;
    inner[1]?.resolve("!");
    await settle();
    asks[2]?.resolve(done);
    await settle();
    inner[0]?.resolve("?");
    await settle();
    expect(log).toEqual(["#1 b! 1", "#2 done", "#0 a? 0"]);
  });

  test("composed: after return() no more work begins", async () => {
    const { items, asks, log } = asked();
    const inner = deferred<string>();
    const composed = mapTasks(
      mapTasks(items, () => inner.promise),
      (value) => {
        log.push("outer");
        return value;
      },
    );
    note(log, "#0", composed.next());
    asks[0]?.resolve(item("a"));
    await settle();
    note(log, "return", composed.return());
    inner.resolve("late");
    await settle();
    expect(log).toEqual(["ask", "close", "return done", "#0 done"]);
  });

  describe("core-js's AsyncIterator.prototype.map, which asks at once", () => {
    const core = (overlaps?: boolean) =>
      start((items, fn) => CoreAsyncIterator.from(items).map(fn), overlaps);

    test("one call after another is the same", async () => {
      const outcome = async ({ asks, work, next, close, drain }: ReturnType<typeof ours>) => {
        const events: string[][] = [];
        for (const [index, value] of ["a", "b"].entries()) {
          next();
          await settle();
          asks[index]?.resolve(item(value));
          await settle();
          work[index]?.resolve(value.toUpperCase());
          events.push(await drain());
        }
        close();
        events.push(await drain());
        next();
        events.push(await drain());
        return events;
      };
      expect(await outcome(ours())).toEqual(await outcome(core()));
    });

    test("overlapping calls are not: it breaks a source that does not bear them", async () => {
      const it = core();
      it.next();
      it.next();
      expect(await it.drain()).toContain("#1 rejects Error: asked twice at once");
    });
  });
});

describe("sources that must not be asked twice at once", () => {
  test("one that throws then", async () => {
    const { items, asks } = asked();
    const answerAll = async () => {
      for (let index = 0; index < 5; index++) {
        await settle();
        asks[index]?.resolve(index < 4 ? item(String(index)) : done);
      }
    };
    const results = asCompleted(
      mapTasks(items, (value) => Promise.resolve(value)),
      3,
    );
    const [all] = await Promise.all([Array.fromAsync(results), answerAll()]);
    expect(all).toEqual(["0", "1", "2", "3"]);
  });

  test("one that answers its end once", async () => {
    let asks = 0;
    const items = {
      [Symbol.asyncIterator]: () => items,
      next() {
        const index = asks++;
        if (index > 6) return new Promise<never>(() => undefined);
        return Promise.resolve(index < 6 ? item(index) : done);
      },
    };
    const all = await Array.fromAsync(
      asCompleted(
        mapTasks(items, (value) => Promise.resolve(value)),
        3,
      ),
    );
    expect(all).toEqual([0, 1, 2, 3, 4, 5]);
    expect(asks).toBe(7);
  });

  test("one that repeats what it has not moved past", async () => {
    let page = 1;
    const items = {
      [Symbol.asyncIterator]: () => items,
      async next() {
        const current = page;
        await Promise.resolve();
        if (current > 4) return done;
        page = current + 1;
        return item(current);
      },
    };
    expect(
      await Array.fromAsync(
        asCompleted(
          mapTasks(items, (value) => value),
          3,
        ),
      ),
    ).toEqual([1, 2, 3, 4]);
  });
});

test.each([
  [undefined, "items must be an iterable or async iterable object, got undefined"],
  ["text", "items must be an iterable or async iterable object, got the string text"],
  [{}, "items must be an iterable or async iterable object, got an object"],
  [{ [Symbol.iterator]: (): unknown => 7 }, "the iterator of items must be an object, got 7"],
] as const)("wrong items: %o", (items, message) => {
  expect(thrownBy(() => mapTasks(items as never, () => 0))).toEqual(new TypeError(message));
});

test("wrong fn: nothing is opened", () => {
  const items = { [Symbol.iterator]: (): never => expect.unreachable() };
  expect(thrownBy(() => mapTasks(items as never, 7 as never))).toEqual(
    new TypeError("fn must be a function, got 7"),
  );
});

describe("large limits", () => {
  const limit = 100_000;
  const generator = async function* () {
    for (let value = 0; value < 10; value++) yield await Promise.resolve(value);
  };
  const plain = (): AsyncIterable<number> => {
    let value = 0;
    const items = {
      [Symbol.asyncIterator]: () => items,
      next: () => Promise.resolve(value < 10 ? item(value++) : done),
    };
    return items as AsyncIterable<number>;
  };

  async function cost(items: AsyncIterable<number>): Promise<number> {
    const start = process.cpuUsage();
    expect(await Array.fromAsync(asCompleted(items, limit))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  }

  test("an async generator costs no more than a few times what the cheapest source costs", async () => {
    await cost(plain());
    const floor = await cost(plain());
    // The generator itself, whose queue of calls costs as much as it is long, takes some hundred times as much.
    expect((await cost(mapTasks(generator(), (value) => value))) / floor).toBeLessThan(40);
  }, 60_000);

  test("a sync source at the largest limit", async () => {
    const tasks = mapTasks([1, 2, 3], (value) => value);
    expect(await Array.fromAsync(asCompleted(tasks, Number.MAX_SAFE_INTEGER))).toEqual([1, 2, 3]);
  });
});
