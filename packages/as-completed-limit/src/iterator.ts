// as-completed-limit: As-Completed Iterator objects and their prototype.
//
// A private method performs the abstract operation of its name: `#fill` is AsCompletedIteratorFill. `#pull` and
// `#endPull` belong together: after one call of `#pull` or several comes one of `#endPull`, which lets the source be
// pulled again and completes the iteration if no task runs and no result waits.
import {
  apply,
  AsyncIteratorPrototype,
  defineProperty,
  isObject,
  Promise,
  rejectedPromise,
  resolvedPromise,
  setPrototypeOf,
  toStringTag,
  TypeError,
} from "./intrinsics.ts";
import { Queue } from "./queue.ts";
import { close, requireObject } from "./source.ts";
import type { Source } from "./source.ts";

type Answer = IteratorResult<unknown, undefined>;

interface Request {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** The source may be pulled. */
const open = 0;
/** The source has said that it is done; tasks may still run and results may still wait. */
const exhausted = 1;
/** Nothing more is pulled, and running tasks are ignored. The failure comes after the results that wait. */
const failed = 2;
/** Every request is answered done. */
const completed = 3;

/** What a pull gives when there is no task: no source can yield this object. */
const noTask = {};

export class AsCompletedIterator {
  // A number, not a name of the state, because that is the smaller script.
  #state: 0 | 1 | 2 | 3 = open;
  #source: Source | undefined;
  readonly #isAsync: boolean;
  readonly #limit: number;
  /** Running tasks and waiting results together: never more than the limit. */
  #occupied = 0;
  #pulling = false;
  // One of the two is always empty: a request waits only while no result does.
  #results: Queue<unknown> = new Queue();
  #requests: Queue<Request> = new Queue();
  /** Makes the answer with the failure. It is set while the failure waits for a request. */
  #failure: (() => Promise<never>) | undefined;

  constructor(source: Source, isAsync: boolean, limit: number) {
    this.#source = source;
    this.#isAsync = isAsync;
    this.#limit = limit;
  }

  next(): Promise<Answer> {
    if (!(isObject(this) && #state in this)) return rejectedPromise(incompatible());
    if (this.#results.size > 0) {
      this.#occupied--;
      // For a result that waits, this is cheaper than `new Promise`.
      const answer = resolvedPromise<Answer>({ value: this.#results.shift(), done: false });
      this.#fill();
      return answer;
    }
    if (this.#failure) {
      const answer = this.#failure();
      this.#complete();
      return answer;
    }
    if (this.#state === completed) return resolvedPromise(nothingMore());
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#requests.push({ resolve, reject });
    });
    this.#fill();
    return answer;
  }

  return(): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      if (!(isObject(this) && #state in this)) throw incompatible();
      void this.#return(resolve, reject);
    });
  }

  async #return(resolve: Request["resolve"], reject: Request["reject"]): Promise<void> {
    const source = this.#state === open ? this.#source : undefined;
    this.#complete();
    try {
      if (source) {
        const result = close(source);
        if (result !== source) requireObject(this.#isAsync ? await result : result, "the result of return()");
      }
      resolve(nothingMore());
    } catch (error) {
      reject(error);
    }
  }

  /** Begins tasks while there are free slots. */
  #fill(): void {
    // A source that calls next() while it is being pulled is not pulled again: the pull under way continues.
    if (this.#pulling) return;
    for (let task; (task = this.#pull()) !== noTask;) void this.#adopt(task);
    this.#endPull();
  }

  /** Begins a task and returns it, or returns `noTask` if no slot is free or the source has none. */
  #pull(): unknown {
    this.#pulling = true;
    if (this.#state !== open || this.#occupied >= this.#limit) return noTask;
    const { iterator, next } = this.#source as Source;
    let task: unknown;
    try {
      task = apply(next as () => unknown, iterator, []);
    } catch (error) {
      // By the iterator protocol a source whose next() throws is finished, so it is not closed.
      this.#fail(error, false);
      return noTask;
    }
    if (!this.#isAsync) task = this.#valueOf(task);
    if (task !== noTask) this.#occupied++;
    return task;
  }

  /** The value in a result of the source's `next()`, or `noTask` if the source is done or the result is invalid. */
  #valueOf(result: unknown): unknown {
    try {
      requireObject(result, "the result of next()");
      if (!(result as IteratorResult<unknown>).done) return (result as IteratorResult<unknown>).value;
      // The source may have called return() on this iterator before it said that it is done.
      if (this.#state === open) this.#state = exhausted;
    } catch (error) {
      this.#fail(error, false);
    }
    return noTask;
  }

  /**
   * Waits for a task and delivers its result. As long as requests wait, it continues with the task that takes the
   * slot, because a new call of an async function for every task would cost half as much again.
   *
   * `await` is the one way to react to a promise that reads `constructor` once and looks up no `then`.
   */
  async #adopt(task: unknown): Promise<void> {
    do {
      try {
        // The same variable again, so that a slot that waits does not keep the previous result alive.
        task = await task;
      } catch (reason) {
        // By the iterator protocol an async source whose answer cannot be awaited is finished.
        this.#fail(reason, !this.#isAsync);
        return;
      }
      task = this.#isAsync ? this.#unwrap(task) : this.#deliver(task);
    } while (task !== noTask);
  }

  /** Delivers the value in what an async source's `next()` promised; returns the same as `deliver`. */
  #unwrap(answer: unknown): unknown {
    if (this.#isOver()) return noTask;
    const value = this.#valueOf(answer);
    if (value !== noTask) return this.#deliver(value);
    this.#occupied--;
    return this.#fillOne();
  }

  /** Hands a result to the first request, or lets it wait; returns the task that takes the freed slot, if any. */
  #deliver(value: unknown): unknown {
    if (this.#isOver()) return noTask;
    if (this.#requests.size > 0) return this.#answer(this.#requests.shift(), value);
    this.#results.push(value);
    return noTask;
  }

  /** Answers a request, which gives a slot back; returns the task that takes the slot, if any. */
  #answer(request: Request, value: unknown): unknown {
    this.#occupied--;
    request.resolve({ value, done: false });
    return this.#fillOne();
  }

  /** Like `fill` where one slot at most is free, for the caller to adopt. */
  #fillOne(): unknown {
    const task = this.#pull();
    this.#endPull();
    return task;
  }

  #isOver(): boolean {
    return this.#state > exhausted;
  }

  #fail(reason: unknown, closeSource: boolean): void {
    if (this.#isOver()) return;
    const source = this.#state === open && closeSource ? this.#source : undefined;
    this.#state = failed;
    if (source) {
      try {
        close(source);
      } catch {
        // Whatever closing throws, the consumer must get the error for which the source is closed.
      }
      // The source may have called return() on this iterator while it was being closed.
      if ((this.#state as number) === completed) return;
    }
    if (this.#requests.size === 0) {
      this.#failure = () => rejectedPromise(reason);
    } else {
      this.#requests.shift().reject(reason);
      this.#complete();
    }
  }

  #endPull(): void {
    this.#pulling = false;
    if (this.#state === exhausted && this.#occupied === 0) this.#complete();
  }

  #complete(): void {
    const requests = this.#requests;
    this.#state = completed;
    this.#source = this.#failure = undefined;
    // Both stay empty from here on.
    this.#results = this.#requests = new Queue<never>();
    while (requests.size > 0) requests.shift().resolve(nothingMore());
  }
}

function nothingMore(): Answer {
  return { value: undefined, done: true };
}

function incompatible(): TypeError {
  return new TypeError("the receiver must be an As-Completed Iterator");
}

// The prototype of a class already has most attributes of a built-in prototype. These differ:
const { prototype } = AsCompletedIterator;
delete (prototype as { constructor?: unknown }).constructor;
setPrototypeOf(prototype, AsyncIteratorPrototype);
defineProperty(prototype, toStringTag, {
  value: "As-Completed Iterator",
  configurable: true,
});
