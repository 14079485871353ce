import { describe, expect, test } from "vitest";
import { printed } from "./printed.ts";

test("decision 12: a rejected task closes a sync source, and its rejection comes behind the results before it", () => {
  const lines = printed(`
    const tasks = [Promise.withResolvers(), Promise.withResolvers(), Promise.withResolvers()];
    function* source() {
      try { for (const { promise } of tasks) yield promise; while (true) yield new Promise(() => print("began")); }
      finally { print("closed"); throw new Error("hidden behind the rejection"); }
    }
    const iterator = Promise.asCompleted(source(), 3);
    const first = iterator.next();
    tasks[2].resolve("c");
    tasks[1].resolve("b");
    await jobs();
    tasks[0].reject("a failed");
    await jobs();
    print(show(await first));
    print(show(await iterator.next()));
    await attempt(() => iterator.next());
    print(show(await iterator.next()));
  `);
  // The delivery of "c" began one more task, and that of "b", after the failure, none.
  expect(lines).toEqual(["began", "closed", "c", "b", "thrown: a failed", "done"]);
});

test("decision 12: the tasks that still run are ignored, and their later rejections are handled silently", () => {
  const lines = printed(`
    const slow = Promise.withResolvers();
    const iterator = Promise.asCompleted([Promise.reject("failed"), slow.promise]);
    await attempt(() => iterator.next());
    slow.reject("too late");
    await jobs();
    print(show(await iterator.next()));
  `);
  expect(lines).toEqual(["thrown: failed", "done"]);
});

test("decision 12: a source that was exhausted before the rejection is not closed", () => {
  const lines = printed(`
    const task = Promise.withResolvers();
    const source = [task.promise].values();
    source.return = () => (print("closed"), {});
    const iterator = Promise.asCompleted(source);
    const request = iterator.next();
    task.reject("failed");
    await attempt(() => request);
  `);
  expect(lines).toEqual(["thrown: failed"]);
});

test("decision 13: a task whose constructor throws is like a task that rejects", () => {
  const lines = printed(`
    function* source() {
      try {
        const promise = Promise.resolve();
        Object.defineProperty(promise, "constructor", { get() { throw new RangeError(); } });
        yield promise;
        print("pulled again");
      } finally { print("closed"); }
    }
    const iterator = Promise.asCompleted(source(), 2);
    await attempt(() => iterator.next());
    print(show(await iterator.next()));
  `);
  expect(lines).toEqual(["closed", "RangeError", "done"]);
});

describe("decision 14: a source that fails by itself is not closed", () => {
  test.each([
    ["its next throws", "() => { throw new RangeError(); }", "RangeError"],
    ["its next gives no object", "() => 1", "TypeError"],
    ["done throws", "() => ({ get done() { throw new RangeError(); } })", "RangeError"],
    ["value throws", "() => ({ get value() { throw new RangeError(); } })", "RangeError"],
  ])("a sync source: %s", (_, next, error) => {
    const lines = printed(`
      const source = { [Symbol.iterator]() { return this; }, next: ${next}, return() { print("closed"); } };
      const iterator = Promise.asCompleted(source, 2);
      await attempt(() => iterator.next());
      print(show(await iterator.next()));
    `);
    expect(lines).toEqual([error, "done"]);
  });

  test.each([
    ["its next throws", "() => { throw new RangeError(); }", "RangeError"],
    ["its promise rejects", "async () => { throw new RangeError(); }", "RangeError"],
    ["its promise fulfils with no object", "async () => 1", "TypeError"],
    ["done throws", "async () => ({ get done() { throw new RangeError(); } })", "RangeError"],
    ["value throws", "async () => ({ get value() { throw new RangeError(); } })", "RangeError"],
  ])("an async source: %s", (_, next, error) => {
    const lines = printed(`
      const source = { [Symbol.asyncIterator]() { return this; }, next: ${next}, return() { print("closed"); } };
      const iterator = Promise.asCompleted(source, 2);
      await attempt(() => iterator.next());
      print(show(await iterator.next()));
    `);
    expect(lines).toEqual([error, "done"]);
  });
});

test("decision 15: undefined and other falsy values are thrown like any other", () => {
  const lines = printed(`
    for (const reason of [undefined, null, 0, "", false]) {
      const iterator = Promise.asCompleted([Promise.reject(reason)]);
      await attempt(() => iterator.next());
      print(show(await iterator.next()));
    }
  `);
  expect(lines).toEqual(
    ["undefined", "null", "0", "", "false"].flatMap((reason) => [`thrown: ${reason}`, "done"]),
  );
});

test("decision 16: an async source that is done is pulled no more, but its other answers are delivered", () => {
  const lines = printed(`
    const answers = [];
    const source = {
      [Symbol.asyncIterator]() { return this; },
      next() { const answer = Promise.withResolvers(); answers.push(answer); return answer.promise; },
    };
    const iterator = Promise.asCompleted(source, 3);
    const requests = [iterator.next(), iterator.next(), iterator.next()];
    answers[1].resolve({ value: "ignored", done: true });
    await jobs();
    answers[2].resolve({ value: "c", done: false });
    answers[0].resolve({ value: "ignored too", done: true });
    for (const request of requests) print(show(await request));
    print(answers.length);
  `);
  expect(lines).toEqual(["c", "done", "done", "3"]);
});
