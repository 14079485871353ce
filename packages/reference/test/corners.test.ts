// What the decisions leave to the text of the specification.
import { ManagedRealm, Value, X, CreateNonEnumerableDataPropertyOrThrow } from "@engine262/engine262";
import { expect, test } from "vitest";
import { createReferenceRealm } from "../src/index.ts";
import { printed } from "./printed.ts";

test("a generator that calls return() while it is being pulled cannot be closed, but the iteration ends", () => {
  const lines = printed(`
    let iterator;
    function* source() {
      try { iterator.return().catch((error) => print(error.name)); yield "ignored"; print("pulled again"); }
      finally { print("closed"); }
    }
    iterator = Promise.asCompleted(source(), 2);
    print(show(await iterator.next()));
    await jobs();
  `);
  expect(lines).toEqual(["TypeError", "done"]);
});

test("return() waits behind the running next() of an async generator, because the generator does", () => {
  const lines = printed(`
    const task = Promise.withResolvers();
    async function* source() { try { yield task.promise; } finally { print("closed"); } }
    const iterator = Promise.asCompleted(source(), 1);
    iterator.next().then((answer) => print("request", show(answer)));
    iterator.return().then((answer) => print("return", show(answer)));
    await jobs();
    print("task completes");
    task.resolve("ignored");
    await jobs();
  `);
  expect(lines).toEqual(["request done", "task completes", "closed", "return done"]);
});

test("return() drops a failure that waits for a request", () => {
  const lines = printed(`
    const iterator = Promise.asCompleted([1, Promise.reject("dropped")], 2);
    print(show(await iterator.next()));
    await jobs();
    print(show(await iterator.return()), show(await iterator.next()));
  `);
  expect(lines).toEqual(["1", "done done"]);
});

test("a source that calls next() while it is closed after a failure makes a request behind the older ones", () => {
  const lines = printed(`
    let iterator;
    const source = {
      [Symbol.iterator]() { return this; },
      next: () => ({ value: Promise.reject("failed"), done: false }),
      return() { iterator.next().then((answer) => print("inner", show(answer))); throw "hidden"; },
    };
    iterator = Promise.asCompleted(source, 1);
    await attempt(() => iterator.next());
    await jobs();
  `);
  expect(lines).toEqual(["thrown: failed", "inner done"]);
});

test("a source that calls return() while it is closed after a failure ends the iteration without the failure", () => {
  const lines = printed(`
    let iterator;
    const source = {
      [Symbol.iterator]() { return this; },
      next: () => ({ value: Promise.reject("dropped"), done: false }),
      return() { print("closed"); iterator.return(); return {}; },
    };
    iterator = Promise.asCompleted(source, 1);
    print(show(await iterator.next()));
  `);
  expect(lines).toEqual(["closed", "done"]);
});

test("after an async source said that it is done, an answer that fails still ends the iteration with its error", () => {
  const lines = printed(`
    const answers = [];
    const source = {
      [Symbol.asyncIterator]() { return this; },
      next() { const answer = Promise.withResolvers(); answers.push(answer); return answer.promise; },
      return() { print("closed"); return {}; },
    };
    const iterator = Promise.asCompleted(source, 2);
    const request = iterator.next();
    answers[0].resolve({ done: true });
    await jobs();
    answers[1].reject("failed");
    await attempt(() => request);
  `);
  expect(lines).toEqual(["thrown: failed"]);
});

test("of an answer that comes after the end, no property is read", () => {
  const lines = printed(`
    const answer = Promise.withResolvers();
    const source = { [Symbol.asyncIterator]() { return this; }, next: () => answer.promise };
    const iterator = Promise.asCompleted(source, 1);
    iterator.next();
    await iterator.return();
    answer.resolve({ get done() { print("done"); }, get value() { print("value"); }, then: undefined });
    await jobs();
  `);
  expect(lines).toEqual([]);
});

test("the async source of an answer that cannot be resolved to a promise is not closed", () => {
  const lines = printed(`
    const source = {
      [Symbol.asyncIterator]() { return this; },
      next() {
        const answer = Promise.resolve();
        return Object.defineProperty(answer, "constructor", { get() { throw new RangeError(); } });
      },
      return() { print("closed"); return {}; },
    };
    await attempt(() => Promise.asCompleted(source, 1).next());
  `);
  expect(lines).toEqual(["RangeError"]);
});

test("a getter of Object.prototype.then may use the iterator whose request is being answered", () => {
  const lines = printed(`
    const iterator = Promise.asCompleted(["a", "b", "c"], 1);
    let armed = true;
    Object.defineProperty(Object.prototype, "then", {
      configurable: true,
      get() {
        if (armed && this.value === "a") { armed = false; iterator.next().then(({ value }) => print("inner", value)); }
      },
    });
    const { value } = await iterator.next();
    await jobs();
    delete Object.prototype.then;
    print("outer", value);
  `);
  expect(lines).toEqual(["inner b", "outer a"]);
});

test("the methods of one realm take the iterators of another, and answer with promises and objects of their own", () => {
  const { realm, printed } = createReferenceRealm();
  const other = new ManagedRealm();
  const pop = realm.pushTopContext();
  CreateNonEnumerableDataPropertyOrThrow(realm.GlobalObject, Value("other"), other.GlobalObject);
  pop?.();
  X(
    realm.evaluateScriptSkipDebugger(`
      const iterator = other.Promise.asCompleted(["a"]);
      const { next } = Object.getPrototypeOf(Promise.asCompleted([]));
      const promise = next.call(iterator);
      print(next === iterator.next, promise instanceof Promise);
      promise.then((answer) => print(answer.value, answer instanceof Object));
    `),
  );
  expect(printed).toEqual(["false true", "a true"]);
});
