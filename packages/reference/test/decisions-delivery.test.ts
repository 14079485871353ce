import { expect, test } from "vitest";
import { printed } from "./printed.ts";

test("decision 7: what a sync source yields is awaited: constructor is read once, then of a promise never", () => {
  const lines = printed(`
    const promise = Promise.resolve("promise");
    Object.defineProperty(promise, "constructor", { get() { print("constructor"); return Promise; } });
    Object.defineProperty(promise, "then", { get() { print("then"); } });
    const thenable = { then(resolve) { print("thenable"); resolve("assimilated"); } };
    for await (const value of Promise.asCompleted([promise, thenable, "value"])) print(value);
  `);
  expect(lines).toEqual(["constructor", "thenable", "promise", "value", "assimilated"]);
});

test("decision 8: the next() of an async source is called up to limit times at once, and values are delivered as they are", () => {
  const lines = printed(`
    const answers = [];
    const source = { next() { const answer = Promise.withResolvers(); answers.push(answer); return answer.promise; } };
    const iterator = Promise.asCompleted({ [Symbol.asyncIterator]: () => source }, 3);
    const first = iterator.next();
    print(answers.length);
    answers[1].resolve({ value: Promise.resolve("inner"), done: false });
    print((await first).value instanceof Promise, answers.length);
  `);
  expect(lines).toEqual(["3", "true 4"]);
});

test("decision 9: overlapping calls of next() are answered in their order, with results in completion order", () => {
  const lines = printed(`
    const tasks = [Promise.withResolvers(), Promise.withResolvers(), Promise.withResolvers()];
    let pulled = 0;
    const iterator = Promise.asCompleted(tasks.values().map(({ promise }) => (pulled++, promise)), 2);
    for (const request of ["first", "second", "third"]) {
      iterator.next().then((answer) => print(request, show(answer)));
    }
    print("pulled", pulled);
    tasks[1].resolve("b");
    await jobs();
    tasks[2].resolve("c");
    tasks[0].resolve("a");
    await jobs();
  `);
  expect(lines).toEqual(["pulled 2", "first b", "second c", "third a"]);
});

test("decision 10: a slot is given back when a result is delivered, and filled before the consumer sees the result", () => {
  const lines = printed(`
    function* source() { for (const n of [1, 2, 3, 4]) { print("pull", n); yield Promise.resolve(n); } }
    const iterator = Promise.asCompleted(source(), 2);
    const first = iterator.next();
    await jobs();
    print("delivered", show(await first));
    print("waiting for nobody");
    await jobs();
    const second = iterator.next();
    print("requested");
    print("delivered", show(await second));
  `);
  expect(lines).toEqual([
    "pull 1",
    "pull 2",
    "pull 3",
    "delivered 1",
    "waiting for nobody",
    "pull 4",
    "requested",
    "delivered 2",
  ]);
});

test("decision 11: when nothing is left, every open and every later request is answered done", () => {
  const lines = printed(`
    const iterator = Promise.asCompleted(["only"], 5);
    const requests = [iterator.next(), iterator.next(), iterator.next()];
    for (const request of requests) print(show(await request));
    const last = await iterator.next();
    print(Object.keys(last).join(), last.value, last.done);
  `);
  expect(lines).toEqual(["only", "done", "done", "value,done undefined true"]);
});
