// trackTasks: every event, with sync and async sources, in the order in which they happen.
import { asCompleted } from "as-completed-limit";
import { discoverTasks, mapTasks, trackTasks } from "as-completed-limit/helpers";
import { describe, expect, test } from "vitest";
import { deferred, deferreds, done, item, observe, settle, thrownBy } from "../support.ts";
import { asked, given, note } from "./log.ts";

describe("sync tasks", () => {
  test("the same promises and values", () => {
    const promise = Promise.resolve(1);
    const object = { then: 7 };
    expect([...trackTasks([promise, 2, object, undefined])]).toEqual([promise, 2, object, undefined]);
    expect(trackTasks([promise]).next().value).toBe(promise);
  });

  test("settled() waits for what was pulled, and for nothing else", async () => {
    const tasks = deferreds(3);
    const tracked = trackTasks(tasks.map(({ promise }) => promise));
    expect(observe(tracked.settled())).toEqual({ state: "pending" });
    await tracked.settled();
    tracked.next();
    tracked.next();
    const settled = observe(tracked.settled());
    const again = observe(tracked.settled());
    tasks[0]?.reject(new Error("handled by whoever pulled it"));
    await settle();
    expect(settled.state).toBe("pending");
    tasks[1]?.resolve(1);
    await settle();
    expect([settled, again]).toEqual([
      { state: "fulfilled", value: undefined },
      { state: "fulfilled", value: undefined },
    ]);
    tracked.next();
    const third = observe(tracked.settled());
    await settle();
    expect(third.state).toBe("pending");
    tasks[2]?.resolve(2);
    await settle();
    expect(third.state).toBe("fulfilled");
  });

  test("a task pulled while settled() waits is waited for", async () => {
    const [first, second] = deferreds(2);
    const tracked = trackTasks([first?.promise, second?.promise]);
    tracked.next();
    const settled = observe(tracked.settled());
    tracked.next();
    first?.resolve(1);
    await settle();
    expect(settled.state).toBe("pending");
    second?.resolve(2);
    await settle();
    expect(settled.state).toBe("fulfilled");
  });

  test("the then of a thenable is called once", async () => {
    let calls = 0;
    const query: PromiseLike<string> = {
      then(resolve) {
        calls++;
        return Promise.resolve("row").then(resolve);
      },
    };
    const tracked = trackTasks([query]);
    expect(await Array.fromAsync(asCompleted(tracked))).toEqual(["row"]);
    await tracked.settled();
    expect(calls).toBe(1);
  });

  test("source done, source throws, return before and after, break", () => {
    const ended = given([]);
    const of = trackTasks(ended.items);
    expect([of.next(), of.next(), of.return()]).toEqual([done, done, done]);
    expect(ended.log).toEqual(["ask"]);

    const broken = given([new Error("source")]);
    const failing = trackTasks(broken.items);
    expect(thrownBy(() => failing.next())).toEqual(new Error("source"));
    expect([failing.next(), failing.return()]).toEqual([done, done]);
    expect(broken.log).toEqual(["ask"]);

    const closed = given(["a"]);
    const closing = trackTasks(closed.items);
    expect([closing.return(), closing.next(), closing.return()]).toEqual([done, done, done]);
    expect(closed.log).toEqual(["close"]);

    const left = given(["a", "b"]);
    for (const _ of trackTasks(left.items)) break;
    expect(left.log).toEqual(["ask", "close"]);
  });

  test("for the end of a loop: after break and after a failure, tasks have ended before what they use is closed", async () => {
    for (const how of ["break", "failure"]) {
      const events: string[] = [];
      const gate = deferred();
      const tasks = trackTasks(
        mapTasks(["quick", "slow"], async (name) => {
          if (name === "slow") await gate.promise;
          events.push(`${name} ends`);
          if (how === "failure") throw new Error(name);
        }),
      );
      const loop = async () => {
        try {
          for await (const _ of asCompleted(tasks, 2)) break;
        } finally {
          events.push("asked to stop");
          gate.resolve(0);
          await tasks.settled();
          events.push("closed");
        }
      };
      await loop().catch(() => undefined);
      expect(events).toEqual(["quick ends", "asked to stop", "slow ends", "closed"]);
    }
  });
});

describe("async tasks", () => {
  test("a call of next() is a task", async () => {
    const { items, asks, log } = asked([], { overlaps: true });
    const tracked = trackTasks(items);
    note(log, "#0", tracked.next());
    note(log, "#1", tracked.next());
    void tracked.settled().then(() => log.push("settled"));
    asks[1]?.resolve(item("b"));
    await settle();
    expect(log).toEqual(["ask", "ask", "#1 b"]);
    asks[0]?.reject("no");
    await settle();
    expect(log.slice(3).sort()).toEqual(["#0 rejects no", "settled"]);
    expect(await tracked.next()).toEqual(done);
    expect(await tracked.return()).toEqual(done);
    expect(log).not.toContain("close");
  });

  test("the end, no object, and return()", async () => {
    const { items, asks, log } = asked([], { overlaps: true });
    const tracked = trackTasks(items);
    const first = tracked.next();
    const second = tracked.next();
    asks[1]?.resolve(done);
    expect(await second).toEqual(done);
    asks[0]?.resolve(item("late"));
    expect(await first).toEqual(item("late"));
    expect(await tracked.next()).toEqual(done);
    expect(log).toEqual(["ask", "ask"]);

    const wrong = asked();
    const failing = trackTasks(wrong.items).next();
    wrong.asks[0]?.resolve(1);
    await expect(failing).rejects.toThrow("the result of next() must be an object, got 1");

    const closed = asked();
    const closing = trackTasks(closed.items);
    expect([await closing.return(), await closing.next(), await closing.return()]).toEqual([
      done,
      done,
      done,
    ]);
    expect(closed.log).toEqual(["close"]);
  });

  test.each([
    [
      "mapTasks",
      (items: AsyncIterable<string>, fn: (value: string) => Promise<string>) => mapTasks(items, fn),
    ],
    [
      "discoverTasks",
      (items: AsyncIterable<string>, fn: (value: string) => Promise<string>) => discoverTasks(items, fn),
    ],
  ])(
    "around %s: after return(), settled() waits for running work and not for the source",
    async (_, make) => {
      const { items, asks } = asked();
      const work = deferred<string>();
      const tasks = trackTasks(make(items, () => work.promise));
      void tasks.next();
      void tasks.next();
      asks[0]?.resolve(item("a"));
      await settle();
      await tasks.return();
      const settled = observe(tasks.settled());
      await settle();
      expect(settled.state).toBe("pending");
      work.resolve("end");
      await settle();
      expect(settled.state).toBe("fulfilled");
    },
  );

  test("mapTasks may ask it at once if it stands around mapTasks, not around a foreign source", () => {
    for (const [inside, atOnce] of [
      [true, 2],
      [false, 1],
    ] as const) {
      const { items, log } = asked([], { overlaps: true });
      const source = inside ? mapTasks(items, (value) => value) : items;
      let calls = 0;
      const tracked = trackTasks(source);
      const next = () => {
        calls++;
        return new Promise<never>(() => undefined);
      };
      const counted = Object.assign(tracked, { next });
      const mapped = mapTasks(counted, (value: string) => value);
      void mapped.next();
      void mapped.next();
      expect(calls).toBe(atOnce);
      expect(log).toEqual([]);
    }
  });
});

test("settled needs no receiver", async () => {
  const { settled } = trackTasks([1]);
  await expect(settled()).resolves.toBeUndefined();
});

test("wrong tasks", () => {
  expect(thrownBy(() => trackTasks(null as never))).toEqual(
    new TypeError("tasks must be an iterable or async iterable object, got null"),
  );
});
