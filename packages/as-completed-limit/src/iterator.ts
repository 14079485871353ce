// as-completed-limit: As-Completed Iterator objects and their prototype.
import {
  apply,
  AsyncIteratorPrototype,
  defineProperty,
  isObject,
  Promise,
  setPrototypeOf,
  toStringTag,
  TypeError,
} from "./intrinsics.ts";
import { describe } from "./messages.ts";
import { Queue } from "./queue.ts";

/** An iterator that has been opened, with the `next` method that it had then. */
export interface Source {
  readonly isAsync: boolean;
  readonly iterator: object;
  readonly next: unknown;
}

type State =
  /** The source may be pulled. */
  | "open"
  /** The source has said that it is done; tasks may still run and results may still wait. */
  | "exhausted"
  /** Nothing is pulled any more and running tasks are ignored; the last result is the failure. */
  | "failed"
  /** There is nothing more: every request is answered done. */
  | "completed";

interface Result {
  readonly failed: boolean;
  readonly value: unknown;
}

type Answer = IteratorResult<unknown, undefined>;

interface Request {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

export class AsCompletedIterator {
  #state: State = "open";
  #source: Source | undefined;
  readonly #limit: number;
  /** Running tasks and waiting results together: never more than the limit. */
  #occupied = 0;
  #pulling = false;
  // One of the two is always empty: a request waits only while no result does.
  #results = new Queue<Result>();
  #requests = new Queue<Request>();

  constructor(source: Source, limit: number) {
    this.#source = source;
    this.#limit = limit;
  }

  next(): Promise<Answer> {
    // An error in here, such as for an incompatible receiver, rejects the promise.
    return new Promise((resolve, reject) => {
      requireBrand(isObject(this) && #state in this, "next");
      if (this.#state === "completed") {
        resolve(nothingMore());
      } else if (this.#results.isEmpty) {
        this.#requests.append({ resolve, reject });
        this.#fill();
      } else {
        const { failed, value } = this.#results.removeFirst();
        if (failed) {
          reject(value);
          this.#complete();
        } else {
          this.#occupied--;
          resolve({ value, done: false });
          this.#fill();
        }
      }
    });
  }

  return(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      requireBrand(isObject(this) && #state in this, "return");
      const source = this.#state === "open" ? this.#source : undefined;
      this.#complete();
      if (source === undefined) resolve(nothingMore());
      else void closeAndAnswer(source, { resolve, reject });
    });
  }

  /** Begins tasks while there are free slots. */
  #fill(): void {
    // A source that calls next() while it is being pulled is not pulled again: the pull under way goes on.
    if (this.#pulling) return;
    this.#pulling = true;
    while (this.#state === "open" && this.#occupied < this.#limit) this.#pull(this.#source as Source);
    this.#pulling = false;
    this.#completeIfDrained();
  }

  #pull({ isAsync, iterator, next }: Source): void {
    let task: unknown;
    try {
      task = apply(next as () => unknown, iterator, []);
      if (!isAsync) {
        requireObject(task, "next() of the source");
        const { done } = task as IteratorResult<unknown>;
        if (done) {
          this.#exhaust();
          return;
        }
        task = (task as IteratorResult<unknown>).value;
      }
    } catch (error) {
      // What throws in its own next() is finished by the iterator protocol: it is not closed.
      this.#fail(error, false);
      return;
    }
    this.#occupied++;
    void (isAsync ? this.#adoptAnswer(task) : this.#adoptTask(task));
  }

  // `await` is the one way to react to a promise that reads `constructor` once and looks up no `then`.
  async #adoptTask(task: unknown): Promise<void> {
    let value: unknown;
    try {
      value = await task;
    } catch (reason) {
      this.#fail(reason, true);
      return;
    }
    this.#deliver(value);
  }

  async #adoptAnswer(answer: unknown): Promise<void> {
    let value: unknown;
    try {
      const result = await answer;
      if (this.#state === "failed" || this.#state === "completed") return;
      requireObject(result, "the promise from next() of the source");
      const { done } = result as IteratorResult<unknown>;
      if (done) {
        this.#occupied--;
        this.#exhaust();
        this.#completeIfDrained();
        return;
      }
      value = (result as IteratorResult<unknown>).value;
    } catch (error) {
      this.#fail(error, false);
      return;
    }
    this.#deliver(value);
  }

  #deliver(value: unknown): void {
    if (this.#state === "failed" || this.#state === "completed") return;
    if (this.#requests.isEmpty) {
      this.#results.append({ failed: false, value });
    } else {
      this.#occupied--;
      this.#requests.removeFirst().resolve({ value, done: false });
      this.#fill();
    }
  }

  #fail(reason: unknown, closeSource: boolean): void {
    if (this.#state === "failed" || this.#state === "completed") return;
    const source = this.#state === "open" && closeSource ? this.#source : undefined;
    this.#state = "failed";
    if (source !== undefined) {
      try {
        const method = returnMethod(source);
        if (method !== undefined) apply(method, source.iterator, []);
      } catch {
        // The reason why the source is closed is what the consumer must hear of.
      }
    }
    // The source may have called return() on this iterator while it was being closed.
    if ((this.#state as State) === "completed") return;
    if (this.#requests.isEmpty) {
      this.#results.append({ failed: true, value: reason });
    } else {
      this.#requests.removeFirst().reject(reason);
      this.#complete();
    }
  }

  #exhaust(): void {
    // The source may have called return() on this iterator before it said that it is done.
    if (this.#state === "open") this.#state = "exhausted";
  }

  #completeIfDrained(): void {
    if (this.#state === "exhausted" && this.#occupied === 0) this.#complete();
  }

  #complete(): void {
    this.#state = "completed";
    this.#source = undefined;
    this.#results = new Queue();
    const requests = this.#requests;
    this.#requests = new Queue();
    while (!requests.isEmpty) requests.removeFirst().resolve(nothingMore());
  }
}

function nothingMore(): Answer {
  return { value: undefined, done: true };
}

function requireBrand(hasBrand: boolean, method: string): void {
  if (!hasBrand) throw new TypeError(`${method} must be called on an As-Completed Iterator`);
}

function requireObject(value: unknown, what: string): asserts value is object {
  if (!isObject(value)) throw new TypeError(`${what} must give an object, got ${describe(value)}`);
}

function returnMethod({ iterator }: Source): (() => unknown) | undefined {
  const method = (iterator as { return?: unknown }).return;
  return method === null ? undefined : (method as (() => unknown) | undefined);
}

async function closeAndAnswer(source: Source, { resolve, reject }: Request): Promise<void> {
  try {
    const method = returnMethod(source);
    if (method !== undefined) {
      let result: unknown = apply(method, source.iterator, []);
      if (source.isAsync) result = await result;
      requireObject(result, "return() of the source");
    }
  } catch (error) {
    reject(error);
    return;
  }
  resolve(nothingMore());
}

// The prototype of a class has the attributes of a built-in prototype already, but for these:
const { prototype } = AsCompletedIterator;
delete (prototype as { constructor?: unknown }).constructor;
setPrototypeOf(prototype, AsyncIteratorPrototype);
defineProperty(prototype, toStringTag, {
  value: "As-Completed Iterator",
  writable: false,
  enumerable: false,
  configurable: true,
});
