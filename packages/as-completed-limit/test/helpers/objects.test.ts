// What the helpers return looks as the language's own objects do.
import { discoverTasks, mapTasks, trackTasks, withSignal } from "as-completed-limit/helpers";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support.ts";

async function* empty(): AsyncGenerator<string> {
  // Nothing.
}
const { signal } = new AbortController();
const IteratorPrototype: unknown = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const AsyncIteratorPrototype: unknown = Object.getPrototypeOf(Object.getPrototypeOf(empty.prototype));

const objects: [name: string, object: object, tag: string, parent: unknown, own: string[]][] = [
  ["mapTasks", mapTasks([], String), "Task Iterator", IteratorPrototype, []],
  ["mapTasks (async)", mapTasks(empty(), String), "Async Task Iterator", AsyncIteratorPrototype, []],
  ["discoverTasks", discoverTasks([], String), "Async Task Iterator", AsyncIteratorPrototype, []],
  ["withSignal", withSignal([], signal), "Abortable Iterator", AsyncIteratorPrototype, []],
  ["trackTasks", trackTasks([]), "Task Iterator", IteratorPrototype, ["settled"]],
  ["trackTasks (async)", trackTasks(empty()), "Async Task Iterator", AsyncIteratorPrototype, ["settled"]],
];

describe.each(objects)("%s", (_, object, tag, parent, own) => {
  const prototype = Object.getPrototypeOf(object) as Record<"next" | "return", () => unknown>;
  const isAsync = parent === AsyncIteratorPrototype;

  test("own properties, prototype and tag", () => {
    expect(Reflect.ownKeys(object)).toEqual(own);
    expect(Object.getPrototypeOf(prototype)).toBe(parent);
    expect(Reflect.ownKeys(prototype)).toEqual(["next", "return", Symbol.toStringTag]);
    expect(Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag)).toEqual({
      value: tag,
      writable: false,
      enumerable: false,
      configurable: true,
    });
    expect(Object.prototype.toString.call(object)).toBe(`[object ${tag}]`);
    const iterates = object as Record<symbol, () => unknown>;
    expect(iterates[isAsync ? Symbol.asyncIterator : Symbol.iterator]?.()).toBe(object);
  });

  test.each(["next", "return"] as const)("%s is a method of a built-in", async (method) => {
    const { value, ...attributes } = Object.getOwnPropertyDescriptor(
      prototype,
      method,
    ) as TypedPropertyDescriptor<() => unknown>;
    expect(attributes).toEqual({ writable: true, enumerable: false, configurable: true });
    expect([value?.name, value?.length]).toEqual([method, 0]);
    expect(() => Reflect.construct(prototype[method], [])).toThrow(TypeError);
    const error = new TypeError(`the receiver must be an object of the kind ${tag}`);
    for (const receiver of [
      undefined,
      {},
      prototype,
      isAsync ? mapTasks([], String) : mapTasks(empty(), String),
    ]) {
      const call = () => prototype[method].call(receiver as never);
      if (isAsync) await expect(call()).rejects.toEqual(error);
      else expect(thrownBy(call)).toEqual(error);
    }
  });

  test("it can be disposed of where the engine can", async () => {
    const key = (isAsync ? Symbol.asyncDispose : Symbol.dispose) as symbol | undefined;
    const dispose = key && (object as Record<symbol, undefined | (() => unknown)>)[key];
    if (dispose) expect(await (dispose.call(object) as Promise<unknown>)).toBeUndefined();
    const answer: unknown = await (object as AsyncIterator<unknown>).next();
    expect(answer).toEqual({ value: undefined, done: true });
  });
});

test("the two kinds of results share no prototype with sources of tasks", () => {
  expect(Object.getPrototypeOf(withSignal([], signal))).not.toBe(
    Object.getPrototypeOf(discoverTasks([], String)),
  );
  expect(Object.getPrototypeOf(mapTasks(empty(), String))).toBe(
    Object.getPrototypeOf(discoverTasks([], String)),
  );
});

test("names and lengths", () => {
  expect(
    [mapTasks, discoverTasks, withSignal, trackTasks].map(({ name, length }) => `${name} ${length}`),
  ).toEqual(["mapTasks 2", "discoverTasks 2", "withSignal 2", "trackTasks 1"]);
});
