// withSignal: every event, with sync and async sources, in the order in which they happen.
import { getEventListeners } from "node:events";
import { asCompleted } from "as-completed-limit";
import { mapTasks, withSignal } from "as-completed-limit/helpers";
import { describe, expect, test } from "vitest";
import { deferred, done, item, settle, thrownBy } from "../support.ts";
import { asked, given, note } from "./log.ts";

const reason = new Error("stop");

function start({ overlaps = true } = {}) {
  const { items, asks, log } = asked([], { overlaps });
  const controller = new AbortController();
  const results = withSignal(items, controller.signal);
  let calls = 0;
  return {
    asks,
    log,
    results,
    next: () => {
      note(log, `#${calls++}`, results.next());
    },
    close: () => {
      note(log, "return", results.return());
    },
    abort: () => {
      controller.abort(reason);
    },
    listeners: () => getEventListeners(controller.signal, "abort").length,
    drain: async () => {
      await settle();
      return log.splice(0);
    },
  };
}

describe("async results", () => {
  test("pass through: values, overlapping calls, the end", async () => {
    const { asks, next, drain, listeners } = start();
    expect(listeners()).toBe(0);
    next();
    next();
    next();
    expect(listeners()).toBe(1);
    asks[1]?.resolve(item("b"));
    asks[0]?.resolve(item("a"));
    expect(await drain()).toEqual(["ask", "ask", "ask", "#1 b", "#0 a"]);
    asks[2]?.resolve(done);
    expect(await drain()).toEqual(["#2 done"]);
    expect(listeners()).toBe(0);
    next();
    expect(await drain()).toEqual(["#3 done"]);
  });

  test("abort rejects the first open call at once, answers the others done, and closes", async () => {
    const { asks, next, abort, drain, listeners } = start();
    next();
    next();
    next();
    asks[0]?.resolve(item("a"));
    await drain();
    abort();
    expect(listeners()).toBe(0);
    expect(await drain()).toEqual(["close", "#1 rejects Error: stop", "#2 done"]);
    next();
    asks[1]?.resolve(item("late"));
    asks[2]?.reject("late");
    expect(await drain()).toEqual(["#3 done"]);
  });

  test("abort with no call open: closes at once, and the next call rejects", async () => {
    const { asks, next, abort, close, drain, listeners } = start();
    next();
    asks[0]?.resolve(item("a"));
    await drain();
    abort();
    expect(listeners()).toBe(0);
    expect(await drain()).toEqual(["close"]);
    next();
    next();
    close();
    expect(await drain()).toEqual(["#1 rejects Error: stop", "#2 done", "return done"]);
  });

  test("already aborted: nothing starts, and it is closed", async () => {
    const { next, abort, drain, listeners } = start();
    abort();
    expect(await drain()).toEqual([]);
    next();
    next();
    expect(await drain()).toEqual(["close", "#0 rejects Error: stop", "#1 done"]);
    expect(listeners()).toBe(0);
  });

  test("abort after the end, after a failure and after return() changes nothing", async () => {
    for (const how of ["end", "failure", "return"]) {
      const { asks, next, close, abort, drain, listeners } = start();
      next();
      if (how === "end") asks[0]?.resolve(done);
      if (how === "failure") asks[0]?.reject("broken");
      if (how === "return") close();
      await drain();
      expect(listeners()).toBe(0);
      abort();
      next();
      expect(await drain()).toEqual(["#1 done"]);
    }
  });

  test.each([
    [
      "rejects",
      (answer: ReturnType<typeof deferred>) => {
        answer.reject("broken");
      },
      "#0 rejects broken",
    ],
    [
      "answers with no object",
      (answer: ReturnType<typeof deferred>) => {
        answer.resolve(1);
      },
      "#0 rejects TypeError: the result of next() must be an object, got 1",
    ],
  ] as const)(
    "results that %s: not closed, the other calls are answered by themselves",
    async (_, fail, rejection) => {
      const { asks, next, close, drain, listeners } = start();
      next();
      next();
      await drain();
      fail(asks[0] as ReturnType<typeof deferred>);
      expect(await drain()).toEqual([rejection]);
      expect(listeners()).toBe(1);
      asks[1]?.resolve(item("b"));
      expect(await drain()).toEqual(["#1 b"]);
      expect(listeners()).toBe(0);
      next();
      close();
      expect(await drain()).toEqual(["#2 done", "return done"]);
    },
  );

  test("a call that still runs after another was answered done can be aborted, but not closed", async () => {
    const { asks, next, abort, drain } = start();
    next();
    next();
    asks[1]?.resolve(done);
    await drain();
    abort();
    expect(await drain()).toEqual(["#0 rejects Error: stop"]);
  });

  test("return() answers open calls done, closes, and listens no more", async () => {
    const { next, close, drain, listeners } = start();
    next();
    close();
    expect(listeners()).toBe(0);
    close();
    next();
    expect(await drain()).toEqual(["ask", "close", "#0 done", "return done", "#1 done", "return done"]);
  });

  test("whatever closing does after an abort is handled", async () => {
    for (const answer of [
      () => {
        throw new Error("closing");
      },
      () => Promise.reject(new Error("closing")),
      () => 7,
      () => new Promise(() => undefined),
    ]) {
      const items = {
        [Symbol.asyncIterator]: () => items,
        next: () => new Promise(() => undefined),
        return: answer,
      };
      const controller = new AbortController();
      const next = withSignal(items as unknown as AsyncIterable<string>, controller.signal).next();
      controller.abort(reason);
      await expect(next).rejects.toBe(reason);
    }
    await settle();
  });

  test("all tasks are stuck: asCompleted ends at once, and mapTasks closes its source", async () => {
    const events: string[] = [];
    async function* rows() {
      try {
        yield* await Promise.resolve([1, 2, 3]);
      } finally {
        events.push("closed");
      }
    }
    const controller = new AbortController();
    const tasks = mapTasks(rows(), () => new Promise<number>(() => undefined));
    const next = withSignal(asCompleted(tasks, 2), controller.signal).next();
    await settle();
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    await settle();
    expect(events).toEqual(["closed"]);
  });

  test("an abort by a listener that came first, or by a result", async () => {
    const controller = new AbortController();
    const stuck = deferred();
    controller.signal.addEventListener("abort", () => {
      stuck.reject(new Error("the task's own"));
    });
    const results = withSignal(asCompleted([stuck.promise]), controller.signal);
    const next = results.next();
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
  });
});

describe("sync results", () => {
  test("values are awaited; one that rejects closes", async () => {
    const three = Promise.reject(new Error("three"));
    three.catch(() => undefined);
    const { items, log } = given([1, Promise.resolve(2), three, 4]);
    const results = withSignal(items as Iterable<unknown> & object, new AbortController().signal);
    for (let call = 0; call < 4; call++) {
      note(log, `#${call}`, results.next());
      await settle();
    }
    expect(log).toEqual(["ask", "#0 1", "ask", "#1 2", "ask", "close", "#2 rejects Error: three", "#3 done"]);
  });

  test("a stuck value is left at once", async () => {
    const { items, log } = given([new Promise(() => undefined)]);
    const controller = new AbortController();
    note(log, "#0", withSignal(items, controller.signal).next());
    controller.abort(reason);
    await settle();
    expect(log).toEqual(["ask", "close", "#0 rejects Error: stop"]);
  });

  test("a source that throws is not closed", async () => {
    const { items, log } = given([new Error("source")]);
    const results = withSignal(items, new AbortController().signal);
    note(log, "#0", results.next());
    note(log, "return", results.return());
    await settle();
    expect(log).toEqual(["ask", "#0 rejects Error: source", "return done"]);
  });

  test("break closes", async () => {
    const { items, log } = given(["a", "b"]);
    for await (const _ of withSignal(items, new AbortController().signal)) break;
    expect(log).toEqual(["ask", "close"]);
  });
});

test("one signal serves many loops and keeps no listener, however they end", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  for (let loop = 0; loop < 1000; loop++) {
    const tasks: (Promise<number> | number)[] = loop % 3 === 2 ? [Promise.reject(reason)] : [1, 2];
    const results = withSignal(asCompleted(tasks, 2), signal);
    try {
      for await (const _ of results) if (loop % 3 === 0) break;
    } catch (error) {
      expect(error).toBe(reason);
    }
  }
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("wrong arguments", () => {
  const items = { [Symbol.iterator]: () => expect.unreachable() };
  expect(thrownBy(() => withSignal(items as never, undefined as never))).toEqual(
    new TypeError("signal must be an AbortSignal, got undefined"),
  );
  expect(thrownBy(() => withSignal(items as never, new AbortController() as never))).toEqual(
    new TypeError("signal must be an AbortSignal, got an object"),
  );
  expect(thrownBy(() => withSignal(7 as never, new AbortController().signal))).toEqual(
    new TypeError("results must be an iterable or async iterable object, got 7"),
  );
});
