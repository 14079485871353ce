// as-completed-limit: one iteration, which is what an As-Completed Iterator has in its internal slots.
//
// Each method performs the abstract operation of its name: `fill` is AsCompletedIteratorFill. Fields and methods are ordinary,
// since no program can reach this object: it stands in the one private field of an iterator. Private ones would cost ten times as
// much where a build tool lowers them.
import { apply, Promise, rejectedPromise, resolvedPromise } from "./intrinsics.ts";
import { Queue } from "./queue.ts";
import { close, requireObject } from "./source.ts";
import type { Source } from "./source.ts";

export type Answer = IteratorResult<unknown, undefined>;

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

/** What a pull gives when there is no task, and a result without a value: no source can yield this object. */
const nothing = {};

export class Iteration {
  // A number, not a name of the state, because that is the smaller script.
  state: 0 | 1 | 2 | 3 = open;
  source: Source | undefined;
  readonly isAsync: boolean;
  readonly limit: number;
  /** Running tasks and waiting results together: never more than the limit. */
  occupied = 0;
  /** Whether the source's own `next` runs. It may call the methods of the iterator. */
  pulling = false;
  // One of the two is always empty: a request waits only while no result does.
  results: Queue<unknown> = new Queue();
  requests: Queue<Request> = new Queue();
  /** Makes the answer with the failure. It is set while the failure waits for a request. */
  failure: (() => Promise<never>) | undefined;

  constructor(source: Source, isAsync: boolean, limit: number) {
    this.source = source;
    this.isAsync = isAsync;
    this.limit = limit;
  }

  next(): Promise<Answer> {
    if (this.results.size > 0) {
      this.occupied--;
      // For a result that waits, this is cheaper than `new Promise`.
      const answer = resolvedPromise<Answer>({ value: this.results.shift(), done: false });
      this.fill();
      return answer;
    }
    if (this.failure) {
      const answer = this.failure();
      this.complete();
      return answer;
    }
    if (this.state === completed) return resolvedPromise(nothingMore());
    const answer = new Promise<Answer>((resolve, reject) => {
      this.requests.push({ resolve, reject });
    });
    this.fill();
    return answer;
  }

  async return({ resolve, reject }: Request): Promise<void> {
    const source = this.state === open ? this.source : undefined;
    const { pulling } = this;
    this.complete();
    try {
      // A generator that runs cannot be closed. When it has yielded, it can.
      if (source && pulling) await undefined;
      if (source && !source.done) {
        const result = close(source);
        if (result !== source) requireObject(this.isAsync ? await result : result, "the result of return()");
      }
      resolve(nothingMore());
    } catch (error) {
      reject(error);
    }
  }

  /** Begins tasks while there are free slots, and completes when there is nothing left to wait for. */
  fill(): void {
    for (let task; (task = this.pull()) !== nothing;) void this.adopt(task);
    this.completeIfDone();
  }

  /** Begins a task and returns it, or returns `nothing` if no slot is free or the source has none. */
  pull(): unknown {
    // A source that calls next() while it is being pulled is not pulled again: the pull under way continues.
    if (this.pulling || this.state !== open || this.occupied >= this.limit) return nothing;
    const source = this.source as Source;
    let task = nothing as unknown;
    try {
      this.pulling = true;
      task = apply(source.next as () => unknown, source.iterator, []);
      if (!this.isAsync) task = valueOf(task);
    } catch (error) {
      // By the iterator protocol a source whose next() throws is finished, so it is not closed.
      source.done = true;
      this.fail(error, false);
      return nothing;
    } finally {
      this.pulling = false;
    }
    if (task === nothing) this.exhaust(source);
    else this.occupied++;
    return task;
  }

  /** Notes that the source is done. It may have called return() before it said so. */
  exhaust(source: Source): void {
    source.done = true;
    if (this.state === open) this.state = exhausted;
  }

  /**
   * Waits for a task and delivers its result. As long as requests wait, it continues with the task that takes the
   * slot, because a new call of an async function for every task would cost half as much again.
   *
   * `await` is the one way to react to a promise that reads `constructor` once and looks up no `then`.
   */
  async adopt(task: unknown): Promise<void> {
    do {
      try {
        // The same variable again, so that a slot that waits does not keep the previous result alive.
        task = await task;
      } catch (reason) {
        // By the iterator protocol an async source whose answer cannot be awaited is finished.
        this.fail(reason, !this.isAsync);
        return;
      }
      task = this.isAsync ? this.unwrap(task) : this.report(task);
    } while (task !== nothing);
  }

  /** Reports the value in what an async source's `next()` promised; returns the same as `report`. */
  unwrap(answer: unknown): unknown {
    if (this.isOver()) return nothing;
    let value;
    try {
      value = valueOf(answer);
    } catch (error) {
      this.fail(error, false);
      return nothing;
    }
    if (value !== nothing) return this.report(value);
    this.exhaust(this.source as Source);
    this.occupied--;
    return this.refill();
  }

  /** Hands a result to the first request, or lets it wait; returns the task that takes the freed slot, if any. */
  report(value: unknown): unknown {
    if (this.isOver()) return nothing;
    if (this.requests.size > 0) {
      this.occupied--;
      this.requests.shift().resolve({ value, done: false });
      return this.refill();
    }
    this.results.push(value);
    return nothing;
  }

  /** Like `fill` where one slot at most is free, for the caller to adopt. */
  refill(): unknown {
    const task = this.pull();
    this.completeIfDone();
    return task;
  }

  isOver(): boolean {
    return this.state > exhausted;
  }

  fail(reason: unknown, closeSource: boolean): void {
    if (this.isOver()) return;
    const source = this.state === open && closeSource ? this.source : undefined;
    this.state = failed;
    if (source) {
      try {
        close(source);
      } catch {
        // Whatever closing throws, the consumer must get the error for which the source is closed.
      }
      // The source may have called return() on this iterator while it was being closed.
      if ((this.state as number) === completed) return;
    }
    if (this.requests.size === 0) {
      this.failure = () => rejectedPromise(reason);
    } else {
      this.requests.shift().reject(reason);
      this.complete();
    }
  }

  completeIfDone(): void {
    if (this.state === exhausted && this.occupied === 0) this.complete();
  }

  complete(): void {
    const { requests } = this;
    this.state = completed;
    this.source = this.failure = undefined;
    // Both stay empty from here on.
    this.results = this.requests = new Queue<never>();
    while (requests.size > 0) requests.shift().resolve(nothingMore());
  }
}

/** The value in a result of the source, or `nothing` if it says that the source is done. */
function valueOf(result: unknown): unknown {
  requireObject(result, "the result of next()");
  return (result as Answer).done ? nothing : (result as Answer).value;
}

function nothingMore(): Answer {
  return { value: undefined, done: true };
}
