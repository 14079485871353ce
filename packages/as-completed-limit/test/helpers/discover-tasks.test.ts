// discoverTasks: every event, with sync and async seeds, in the order in which they happen.
import { asCompleted } from "as-completed-limit";
import { discoverTasks, mapTasks } from "as-completed-limit/helpers";
import { describe, expect, test } from "vitest";
import { deferred, done, item, settle, thrownBy } from "../support.ts";
import type { Deferred } from "../support.ts";
import { asked, given, note } from "./log.ts";

type Add = (item: string) => void;

/** Visits that the test ends by hand, and requests that are written down. */
function start(seeds: Iterable<string> | AsyncIterable<string>, log: string[]) {
  const visits: Record<string, Deferred<unknown> & { add: Add }> = {};
  const tasks = discoverTasks(seeds as Iterable<string>, (path, add) => {
    log.push(`visit ${path}`);
    if (path === "bad") throw new Error("work");
    const visit = Object.assign(deferred(), { add });
    visits[path] = visit;
    return visit.promise;
  });
  let calls = 0;
  const next = (times = 1) => {
    while (times-- > 0) note(log, `#${calls++}`, tasks.next());
  };
  const close = () => {
    note(log, "return", tasks.return());
  };
  const drain = async () => {
    await settle();
    return log.splice(0);
  };
  const visit = (path: string) => visits[path] as Deferred<unknown> & { add: Add };
  return { tasks, next, close, drain, visit };
}

function sync(values: readonly unknown[]) {
  const { items, log } = given(values);
  return start(items, log);
}

function async(overlaps = false) {
  const { items, log, asks } = asked([], { overlaps });
  return { asks, ...start(items, log) };
}

describe("sync seeds", () => {
  test("a visit begins inside next(); a call that finds nothing waits for what is added", async () => {
    const { next, drain, visit } = sync(["/"]);
    next(3);
    expect(await drain()).toEqual(["ask", "visit /", "ask"]);
    visit("/").add("/a");
    visit("/").add("/b");
    visit("/").add("/c");
    expect(await drain()).toEqual(["visit /a", "visit /b"]);
    visit("/").resolve("root");
    expect(await drain()).toEqual(["#0 root"]);
    next(2);
    expect(await drain()).toEqual(["visit /c"]);
    for (const path of ["/c", "/a", "/b"]) visit(path).resolve(path);
    expect(await drain()).toEqual(["#3 /c", "#1 /a", "#2 /b", "#4 done"]);
    next();
    expect(await drain()).toEqual(["#5 done"]);
  });

  test("what was found comes before more seeds", async () => {
    const { next, drain, visit } = sync(["/1", "/2"]);
    next();
    visit("/1").add("/1/a");
    visit("/1").resolve("1");
    await settle();
    next();
    next();
    expect(await drain()).toEqual(["ask", "visit /1", "#0 1", "visit /1/a", "ask", "visit /2"]);
  });

  test("endless seeds are read one for a call that finds nothing else", async () => {
    let read = 0;
    function* seeds() {
      for (;;) yield String(read++);
    }
    const tasks = discoverTasks(seeds(), (path) => path);
    await tasks.next();
    await tasks.next();
    expect(read).toBe(2);
    await tasks.return();
  });

  test("add never calls visit, so a caller may note what it added after it has", async () => {
    const events: string[] = [];
    const tasks = discoverTasks(["a"], (path, add) => {
      events.push(`in ${path}`);
      if (path === "a") add("b");
      events.push(`out ${path}`);
      return path;
    });
    await Promise.all([tasks.next(), tasks.next()]);
    expect(events).toEqual(["in a", "out a", "in b", "out b"]);
  });

  test("no seeds", async () => {
    const { next, drain } = sync([]);
    next(2);
    expect(await drain()).toEqual(["ask", "#0 done", "#1 done"]);
  });

  test.each([
    [
      "rejects",
      (visit: Deferred<unknown>) => {
        visit.reject(new Error("work"));
      },
    ],
  ] as const)(
    "a visit that %s: the seeds are closed once, what waits is dropped, running visits go on",
    async (_, fail) => {
      const { next, close, drain, visit } = sync(["/1", "/2", "/3"]);
      next(2);
      visit("/1").add("/lost");
      await drain();
      fail(visit("/2"));
      expect(await drain()).toEqual(["close", "#1 rejects Error: work"]);
      visit("/1").add("/dropped");
      visit("/1").resolve("1");
      next();
      close();
      expect(await drain()).toEqual(["#2 done", "#0 1", "return done"]);
    },
  );

  test("a visit that throws", async () => {
    const { next, drain } = sync(["bad", "/2"]);
    next(2);
    expect(await drain()).toEqual(["ask", "visit bad", "close", "#0 rejects Error: work", "#1 done"]);
  });

  test("a call that waits is answered done when a visit fails and the seeds were done", async () => {
    const { next, drain, visit } = sync(["/"]);
    next(2);
    await drain();
    visit("/").reject("no");
    expect(await drain()).toEqual(["#0 rejects no", "#1 done"]);
  });

  test("seeds that throw are not closed", async () => {
    const { next, drain, visit, close } = sync(["/", new Error("seeds")]);
    next(3);
    expect(await drain()).toEqual(["ask", "visit /", "ask", "#1 rejects Error: seeds", "#2 done"]);
    visit("/").add("/late");
    visit("/").resolve("root");
    next();
    close();
    expect(await drain()).toEqual(["#3 done", "#0 root", "return done"]);
  });

  test("return() before, during and after", async () => {
    const before = sync(["/"]);
    before.close();
    before.next();
    expect(await before.drain()).toEqual(["close", "#0 done", "return done"]);

    const during = sync(["/", "/2"]);
    during.next();
    during.visit("/").add("/found");
    during.close();
    during.next();
    during.visit("/").add("/late");
    during.visit("/").resolve("root");
    expect(await during.drain()).toEqual(["ask", "visit /", "close", "#1 done", "#0 root", "return done"]);

    const after = sync([]);
    after.next();
    await after.drain();
    after.close();
    expect(await after.drain()).toEqual(["return done"]);
  });

  test("seeds that call return() while they run are closed when they have yielded", async () => {
    const events: string[] = [];
    function* seeds(): Generator<string> {
      try {
        note(events, "return", tasks.return());
        yield "/";
      } finally {
        events.push("closed");
      }
    }
    const tasks: AsyncIterableIterator<string> & { return(): Promise<IteratorResult<string>> } =
      discoverTasks(seeds(), (path) => {
        events.push(`visit ${path}`);
        return path;
      });
    note(events, "next", tasks.next());
    await settle();
    expect(events).toEqual(["closed", "next done", "return done"]);
  });

  test("seeds and visits may call next()", async () => {
    const events: string[] = [];
    function* seeds(): Generator<string> {
      note(events, "inner", tasks.next());
      yield "/1";
      yield "/2";
    }
    const tasks: AsyncIterableIterator<string> = discoverTasks(seeds(), (path) => path);
    note(events, "outer", tasks.next());
    await settle();
    expect(events).toEqual(["outer /1", "inner /2"]);
  });

  test("add after its visit has settled throws", async () => {
    const { next, drain, visit } = sync(["/", "/2"]);
    next(2);
    visit("/").resolve("root");
    await drain();
    expect(
      thrownBy(() => {
        visit("/").add("/late");
      }),
    ).toEqual(new TypeError("add must be called before its visit has settled"));
    visit("/2").add("/in time");
  });
});

describe("async seeds", () => {
  test("are asked once at a time, only when a call finds nothing else", async () => {
    const { asks, next, drain, visit } = async();
    next(3);
    expect(await drain()).toEqual(["ask"]);
    asks[0]?.resolve(item("/1"));
    expect(await drain()).toEqual(["visit /1", "ask"]);
    visit("/1").add("/1/a");
    expect(await drain()).toEqual(["visit /1/a"]);
    asks[1]?.resolve(item("/2"));
    expect(await drain()).toEqual(["visit /2"]);
    visit("/2").add("/2/a");
    expect(await drain()).toEqual([]);
    next();
    expect(await drain()).toEqual(["visit /2/a"]);
  });

  test("a seed that comes when nobody waits any more is kept", async () => {
    const { asks, next, drain, visit } = async();
    next(2);
    asks[0]?.resolve(item("/1"));
    await settle();
    visit("/1").add("/1/a");
    await settle();
    asks[1]?.resolve(item("/2"));
    expect(await drain()).toEqual(["ask", "visit /1", "ask", "visit /1/a"]);
    next();
    expect(await drain()).toEqual(["visit /2"]);
  });

  test("the end, while visits run", async () => {
    const { asks, next, drain, visit } = async();
    next(2);
    asks[0]?.resolve(item("/1"));
    await settle();
    asks[1]?.resolve(done);
    await drain();
    visit("/1").add("/1/a");
    visit("/1").resolve("1");
    expect(await drain()).toEqual(["visit /1/a", "#0 1"]);
    next();
    visit("/1/a").resolve("1a");
    expect(await drain()).toEqual(["#1 1a", "#2 done"]);
  });

  test("seeds that reject: the call that waits longest gets it", async () => {
    const { asks, next, drain } = async();
    next(2);
    asks[0]?.reject("broken");
    expect(await drain()).toEqual(["ask", "#0 rejects broken", "#1 done"]);
  });

  test("seeds that reject when nobody waits: the next call gets it, and what was found is dropped", async () => {
    const { asks, next, drain, visit, close } = async();
    next(2);
    asks[0]?.resolve(item("/1"));
    await settle();
    visit("/1").add("/1/a");
    visit("/1").add("/1/b");
    await drain();
    asks[1]?.reject("broken");
    visit("/1").resolve("1");
    expect(await drain()).toEqual(["#0 1"]);
    next(2);
    close();
    expect(await drain()).toEqual(["#2 rejects broken", "#3 done", "return done"]);
  });

  test("return() answers at once what waits; a seed that comes later is dropped", async () => {
    const { asks, next, drain, close } = async();
    next(2);
    close();
    expect(await drain()).toEqual(["ask", "close", "#0 done", "#1 done", "return done"]);
    asks[0]?.resolve(item("/late"));
    expect(await drain()).toEqual([]);
  });

  test("what mapTasks has made can be seeds", async () => {
    async function* rows() {
      yield* await Promise.resolve(["a", "b"]);
    }
    const tasks = discoverTasks(
      mapTasks(rows(), (row) => row),
      (path, add) => {
        if (path.length < 3) add(path + path);
        return path;
      },
    );
    expect((await Array.fromAsync(asCompleted(tasks, 2))).sort()).toEqual([
      "a",
      "aa",
      "aaaa",
      "b",
      "bb",
      "bbbb",
    ]);
  });
});

describe.each([1, 2, 10, 10_000])("with limit %i", (limit) => {
  test("a tree of 3,000 items: each once, never more than the limit at a time", async () => {
    let running = 0;
    let most = 0;
    const tasks = discoverTasks([1], async (value, add) => {
      most = Math.max(most, ++running);
      await (value % 7 === 0 ? settle() : Promise.resolve());
      for (const child of [value * 3 - 1, value * 3, value * 3 + 1]) if (child <= 3000) add(child);
      running--;
      return value;
    });
    const all = await Array.fromAsync(asCompleted(tasks, limit));
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 3000 }, (_, index) => index + 1));
    expect(most).toBeLessThanOrEqual(limit);
  });

  test("a visit that adds thousands", async () => {
    const tasks = discoverTasks([0], (value, add) => {
      if (value === 0) for (let child = 1; child <= 20_000; child++) add(child);
      return value;
    });
    expect(await Array.fromAsync(asCompleted(tasks, limit))).toHaveLength(20_001);
  });

  test("one that adds itself for ever can be left", async () => {
    let visits = 0;
    const tasks = discoverTasks([0], (value, add) => {
      visits++;
      add(value + 1);
      return value;
    });
    for await (const value of asCompleted(tasks, limit)) if (value === 50_000) break;
    const visited = visits;
    await settle();
    expect(visits).toBe(visited);
    expect(visits).toBeLessThan(51_000 + limit);
  });
});

test("wrong arguments", () => {
  const items = { [Symbol.iterator]: () => expect.unreachable() };
  expect(thrownBy(() => discoverTasks(items as never, undefined as never))).toEqual(
    new TypeError("visit must be a function, got undefined"),
  );
  expect(thrownBy(() => discoverTasks("/" as never, () => 0))).toEqual(
    new TypeError("seeds must be an iterable or async iterable object, got the string /"),
  );
});
