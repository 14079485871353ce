// What a scenario's sources give to be awaited, and what settles it.
import type { Clock } from "./clock.ts";
import type { Close, Pull } from "./scenario.ts";
import { Thrown } from "./world.ts";
import type { World } from "./world.ts";

interface Task {
  readonly fulfil: () => void;
  readonly reject: () => void;
}

export class Tasks<V> {
  readonly #world: World<V>;
  readonly #clock: Clock;
  readonly #enter: (behaviour: Pull | Close, place: string) => void;
  readonly #running = new Map<string, Task>();

  /** `enter` is called wherever a task runs user code. */
  constructor(world: World<V>, clock: Clock, enter: (behaviour: Pull | Close, place: string) => void) {
    this.#world = world;
    this.#clock = clock;
    this.#enter = enter;
  }

  /** The element of a sync source, or the answer of an async one: it gives `outcome`, some time or never. */
  element(behaviour: Pull | Close, outcome: V, name: string): V {
    const world = this.#world;
    const reason = world.value(`reason ${name}`);
    const begin = (fulfil: (value: V) => void, reject: (reason: V) => void): void => {
      this.#clock.log(`task ${name}`);
      this.#running.set(name, {
        fulfil() {
          fulfil(outcome);
        },
        reject() {
          reject(reason);
        },
      });
    };
    const fulfilled = (): V =>
      world.newPromise((fulfil) => {
        fulfil(outcome);
      });
    const rejected = (value: V): V =>
      world.newPromise((_, reject) => {
        reject(value);
      });
    const withConstructor = (promise: V, get: () => V): V =>
      world.getter(promise, "constructor", () => {
        this.#clock.log(`get constructor ${name}`);
        this.#enter(behaviour, "constructor");
        return get();
      });
    const thenable = (get: () => V): V =>
      world.getter(world.newObject(), "then", () => {
        this.#clock.log(`get then ${name}`);
        this.#enter(behaviour, "then getter");
        return get();
      });
    const thenMethod = (then: (fulfil: (value: V) => void, reject: (reason: V) => void) => void): V =>
      world.function((_, [fulfil, reject]) => {
        this.#clock.log(`then ${name}`);
        this.#enter(behaviour, "then");
        const calling = (callee: V | undefined) => (value: V) => {
          world.call(callee as V, world.value(undefined), [value]);
        };
        then(calling(fulfil), calling(reject));
        return world.value(undefined);
      });
    const throwReason = (): never => {
      throw new Thrown(reason);
    };
    switch (behaviour.element ?? "plain") {
      case "plain":
        return outcome;
      case "fulfilled":
        return fulfilled();
      case "rejected":
        return rejected(reason);
      case "rejected with undefined":
        return rejected(world.value(undefined));
      case "pending":
        return world.newPromise(begin);
      case "constructor":
        return withConstructor(world.newPromise(begin), () => world.Promise);
      case "foreign":
        return withConstructor(world.newPromise(begin), () => world.value(undefined));
      case "constructor throws":
        return withConstructor(fulfilled(), throwReason);
      case "thenable":
        return thenable(() => thenMethod(begin));
      case "hasty thenable":
        return thenable(() =>
          thenMethod((fulfil, reject) => {
            fulfil(outcome);
            reject(reason);
            throwReason();
          }),
        );
      case "then getter throws":
        return thenable(throwReason);
      case "then throws":
        return thenable(() => thenMethod(throwReason));
      case "then is no function":
        return thenable(() => world.value(undefined));
    }
  }

  /** Settles a task that has begun and is not settled yet; others it leaves alone. */
  settle(how: "fulfil" | "reject", name: string): void {
    const task = this.#running.get(name);
    if (task === undefined) return;
    this.#running.delete(name);
    this.#clock.log(`${how} ${name}`);
    task[how]();
  }
}
