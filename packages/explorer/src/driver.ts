// Plays one scenario (see scenario.ts) and logs whatever of it user code can observe.
import { Clock } from "./clock.ts";
import type { Close, Pull, Scenario, Watch } from "./scenario.ts";
import { Tasks } from "./tasks.ts";
import { Thrown } from "./world.ts";
import type { World } from "./world.ts";

export class Driver<V> {
  readonly #world: World<V>;
  readonly #onSteps: (() => void) | undefined;
  readonly #scenario: Scenario;
  readonly #isAsync: boolean;
  readonly clock: Clock;
  readonly #tasks: Tasks<V>;
  #iterator: V;
  #pulls = 0;
  #requests = 0;
  #step = 0;

  /**
   * Starts to play; all has happened when the engine has run all of its jobs. `onSteps` is called as soon as the last
   * step is done: what is logged after that happens by itself.
   */
  constructor(
    world: World<V>,
    scenario: Scenario,
    { clock, onSteps }: { readonly clock?: Clock; readonly onSteps?: () => void } = {},
  ) {
    this.#world = world;
    this.#onSteps = onSteps;
    this.#scenario = scenario;
    this.#isAsync = scenario.source.startsWith("async");
    this.clock =
      clock ??
      new Clock((job) => {
        world.enqueueJob(job);
      });
    this.#tasks = new Tasks(world, this.clock, (behaviour, place) => {
      this.#enter(behaviour, place);
    });
    const items = world.newObject();
    const open = (isThere: boolean): V =>
      isThere ? world.function(() => this.#open()) : world.value(undefined);
    this.#getter(items, "Symbol.asyncIterator", () => open(this.#isAsync));
    this.#getter(items, "Symbol.iterator", () => open(!this.#isAsync));
    this.#iterator = world.asCompleted(items, scenario.limit === "Infinity" ? Infinity : scenario.limit);
    if (scenario.watch !== undefined) this.#watchResults();
    this.clock.wait("job", () => {
      this.#proceed();
    });
  }

  /** A getter that is logged; `name` tells whose it is. */
  #getter(target: V, key: string, get: () => V, name = ""): V {
    return this.#world.getter(target, key, () => {
      this.clock.log(`get ${key} ${name}`.trimEnd());
      return get();
    });
  }

  // --- The consumer, and the world that settles tasks ---

  #request(method: string, isElsewhere = false): void {
    const world = this.#world;
    const name = `${method}() ${this.#requests++}`;
    const receiver = isElsewhere ? world.newObject() : this.#iterator;
    this.clock.log(name);
    let answer: V;
    try {
      // Every other call has an argument, which neither the answer nor the source may show.
      const args = this.#requests % 2 === 0 ? [world.value("an argument")] : [];
      answer = world.call(world.get(this.#iterator, method), receiver, args);
    } catch (error) {
      // It never should.
      if (error instanceof Thrown) this.clock.log(`${name} throws ${world.describe(error.value as V)}`);
      throw error;
    }
    world.then(
      answer,
      (result) => {
        const entries = world.entries(result).map(([key, value]) => `${key}: ${world.describe(value)}`);
        this.clock.log(`${name} answers ${entries.join(", ")}`);
      },
      (reason) => {
        this.clock.log(`${name} rejects ${world.describe(reason)}`);
      },
    );
  }

  /** Does one step after the other, and goes on in a later job where the scenario says so. */
  #proceed(): void {
    while (this.#step < this.#scenario.steps.length) {
      const step = this.#scenario.steps[this.#step++] as string;
      const [word, name] = step.split(" ") as [string, string];
      if (word === "job" || word === "idle") {
        this.clock.wait(word, () => {
          this.#proceed();
        });
        return;
      }
      if (word === "fulfil" || word === "reject") this.#tasks.settle(word, name);
      else this.#request(word, name === "elsewhere");
    }
    this.#onSteps?.();
    this.clock.wait("idle", () => {
      this.#world.delete(this.#world.ObjectPrototype, "then");
    });
  }

  // --- The source ---

  /** Where the scenario says so, user code calls back into the iterator. */
  #enter(behaviour: Pull | Close | Watch, place: string): void {
    if (behaviour.in !== place || behaviour.call === undefined) return;
    for (const method of behaviour.call.split(" ")) this.#request(method);
  }

  /** An iterator result that logs how it is read, or what is in its place. */
  #iteratorResult(behaviour: Pull, name: string, value: () => V): V {
    const world = this.#world;
    const throwIn = (place: string): void => {
      if (behaviour.result === `${place} throws`) throw new Thrown(world.value(`${place} ${name}`));
    };
    if (behaviour.result === "no object") return world.value(`no object ${name}`);
    const result = world.newObject();
    const done = (): V => {
      this.#enter(behaviour, "done");
      throwIn("done");
      return world.value(behaviour.result === "done");
    };
    this.#getter(result, "done", done, name);
    const read = (): V => {
      this.#enter(behaviour, "value");
      throwIn("value");
      return value();
    };
    return this.#getter(result, "value", read, name);
  }

  #open(): V {
    this.clock.log("open");
    return this.#scenario.source.endsWith("generator") ? this.#generator() : this.#handWritten();
  }

  /** The behaviour of the next pull, which has then begun. */
  #beginPull(): [behaviour: Pull, name: string] {
    const behaviour = this.#scenario.pulls[this.#pulls] ?? { result: "done" };
    const name = String(this.#pulls++);
    this.clock.log(`pull ${name}`);
    this.#enter(behaviour, "next");
    if (behaviour.result === "throws") {
      throw new Thrown(this.#world.value(behaviour.element === "plain" ? undefined : `thrown ${name}`));
    }
    return [behaviour, name];
  }

  #close(): Close {
    return this.#scenario.close ?? {};
  }

  #handWritten(): V {
    const world = this.#world;
    const source = world.newObject();
    const method = (name: string, behaviour: () => V): V =>
      world.function((thisValue, args) => {
        if (thisValue !== source || args.length > 0) this.clock.log(`${name} is called in another way`);
        return behaviour();
      });
    const next = method("next", () => {
      const [behaviour, name] = this.#beginPull();
      const value = world.value(`value ${name}`);
      return this.#isAsync
        ? this.#tasks.element(
            behaviour,
            this.#iteratorResult(behaviour, name, () => value),
            name,
          )
        : this.#iteratorResult(behaviour, name, () => this.#tasks.element(behaviour, value, name));
    });
    const returnMethod = method("return", () => {
      this.clock.log("return");
      this.#enter(this.#close(), "return");
      if (this.#close().return === "throws") throw new Thrown(world.value("thrown by return"));
      const result = this.#close().return === "no object" ? world.value("no object") : world.newObject();
      return this.#isAsync ? this.#tasks.element(this.#close(), result, "return") : result;
    });
    this.#getter(source, "next", () => next);
    return this.#getter(source, "return", () => {
      this.#enter(this.#close(), "return getter");
      switch (this.#close().return) {
        case "undefined":
          return world.value(undefined);
        case "null":
          return world.value(null);
        case "no function":
          return world.value("no function");
        case "getter throws":
          throw new Thrown(world.value("thrown by the getter of return"));
        default:
          return returnMethod;
      }
    });
  }

  #generator(): V {
    const world = this.#world;
    let element: () => V;
    const create = world.evaluate(
      `(more, element, close) => ${this.#isAsync ? "async " : ""}function* () {
         try { while (more()) yield element(); } finally { close(); }
       }`,
    );
    const more = world.function(() => {
      const [behaviour, name] = this.#beginPull();
      element = () => this.#tasks.element(behaviour, world.value(`value ${name}`), name);
      return world.value(behaviour.result !== "done");
    });
    const close = world.function(() => {
      this.clock.log("finally");
      this.#enter(this.#close(), "return");
      if (this.#close().return === "throws") throw new Thrown(world.value("thrown by finally"));
      return world.value(undefined);
    });
    const generator = world.call(create, world.value(undefined), [
      more,
      world.function(() => element()),
      close,
    ]);
    return world.call(generator, world.value(undefined), []);
  }

  /** Resolving a promise with an iterator result looks for `then`, and so finds what Object.prototype has. */
  #watchResults(): void {
    const world = this.#world;
    let isFirst = true;
    world.getter(world.ObjectPrototype, "then", (receiver) => {
      if (!world.hasOwn(receiver, "done")) return world.value(undefined);
      this.clock.log("get then of a result");
      if (!isFirst) return world.value(undefined);
      isFirst = false;
      this.#enter(this.#scenario.watch ?? {}, "then");
      if (this.#scenario.watch?.throws) throw new Thrown(world.value("thrown by then of a result"));
      return world.value(undefined);
    });
  }
}
