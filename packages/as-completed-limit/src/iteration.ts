// as-completed-limit: one iteration, which is what an As-Completed Iterator has in its internal slots.
//
// Each function performs the abstract operation of its name: `fill` is AsCompletedIteratorFill. The fields are ordinary, since no
// program can reach this object: it stands in the one private field of an iterator. Private ones would cost ten times as much where a
// build tool lowers them.
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
}

export function next(it: Iteration): Promise<Answer> {
  if (it.results.size > 0) {
    it.occupied--;
    // For a result that waits, this is cheaper than `new Promise`.
    const answer = resolvedPromise<Answer>({ value: it.results.shift(), done: false });
    fill(it);
    return answer;
  }
  if (it.failure) {
    const answer = it.failure();
    complete(it);
    return answer;
  }
  if (it.state === completed) return resolvedPromise(nothingMore());
  const answer = new Promise<Answer>((resolve, reject) => {
    it.requests.push({ resolve, reject });
  });
  fill(it);
  return answer;
}

export async function returnFrom(it: Iteration, { resolve, reject }: Request): Promise<void> {
  const source = it.state === open ? it.source : undefined;
  const { pulling } = it;
  complete(it);
  try {
    // A generator that runs cannot be closed. When it has yielded, it can.
    // eslint-disable-next-line @typescript-eslint/await-thenable -- it waits for the next job
    if (source && pulling) await undefined;
    if (source && !source.done) {
      const result = close(source);
      if (result !== source) requireObject(it.isAsync ? await result : result, "the result of return()");
    }
    resolve(nothingMore());
  } catch (error) {
    reject(error);
  }
}

/** Begins tasks while there are free slots, and completes when there is nothing left to wait for. */
function fill(it: Iteration): void {
  for (let task; (task = pull(it)) !== nothing;) void adopt(it, task);
  completeIfDone(it);
}

/** Begins a task and returns it, or returns `nothing` if no slot is free or the source has none. */
function pull(it: Iteration): unknown {
  // A source that calls next() while it is being pulled is not pulled again: the pull under way continues.
  if (it.pulling || it.state !== open || it.occupied >= it.limit) return nothing;
  const source = it.source as Source;
  let task: unknown;
  try {
    it.pulling = true;
    task = apply(source.next as () => unknown, source.iterator, []);
    if (!it.isAsync) task = valueOf(task);
  } catch (error) {
    // By the iterator protocol a source whose next() throws is finished, so it is not closed.
    source.done = true;
    fail(it, error, false);
    return nothing;
  } finally {
    it.pulling = false;
  }
  if (task !== nothing) {
    it.occupied++;
  } else {
    source.done = true;
    exhaust(it);
  }
  return task;
}

/** Notes that the source is done. Its own code may have called return() before it said so. */
function exhaust(it: Iteration): void {
  if (it.state === open) it.state = exhausted;
}

/**
 * Waits for a task and delivers its result. As long as requests wait, it continues with the task that takes the
 * slot, because a new call of an async function for every task would cost half as much again.
 *
 * `await` is the one way to react to a promise that reads `constructor` once and looks up no `then`.
 */
async function adopt(it: Iteration, task: unknown): Promise<void> {
  do {
    try {
      // The same variable again, so that a slot that waits does not keep the previous result alive.
      task = await task;
    } catch (reason) {
      // By the iterator protocol an async source whose answer cannot be awaited is finished.
      fail(it, reason, !it.isAsync);
      return;
    }
    task = it.isAsync ? unwrap(it, task) : report(it, task);
  } while (task !== nothing);
}

/** Reports the value in what an async source's `next()` promised; returns the same as `report`. */
function unwrap(it: Iteration, answer: unknown): unknown {
  if (it.state > exhausted) return nothing;
  let value;
  try {
    value = valueOf(answer);
  } catch (error) {
    fail(it, error, false);
    return nothing;
  }
  if (value !== nothing) return report(it, value);
  exhaust(it);
  it.occupied--;
  return refill(it);
}

/** Hands a result to the first request, or lets it wait; returns the task that takes the freed slot, if any. */
function report(it: Iteration, value: unknown): unknown {
  if (it.state > exhausted) return nothing;
  if (it.requests.size > 0) {
    it.occupied--;
    it.requests.shift().resolve({ value, done: false });
    return refill(it);
  }
  it.results.push(value);
  return nothing;
}

/** Like `fill` where one slot at most is free, for the caller to adopt. */
function refill(it: Iteration): unknown {
  const task = pull(it);
  completeIfDone(it);
  return task;
}

function fail(it: Iteration, reason: unknown, closeSource: boolean): void {
  if (it.state > exhausted) return;
  const source = it.state === open && closeSource ? it.source : undefined;
  it.state = failed;
  if (source) {
    try {
      close(source);
    } catch {
      // Whatever closing throws, the consumer must get the error for which the source is closed.
    }
    // The source may have called return() on this iterator while it was being closed.
    if ((it.state as number) === completed) return;
  }
  if (it.requests.size === 0) {
    it.failure = () => rejectedPromise(reason);
  } else {
    it.requests.shift().reject(reason);
    complete(it);
  }
}

function completeIfDone(it: Iteration): void {
  if (it.state === exhausted && it.occupied === 0) complete(it);
}

function complete(it: Iteration): void {
  const { requests } = it;
  it.state = completed;
  it.source = it.failure = undefined;
  // Both stay empty from here on.
  it.results = it.requests = new Queue<never>();
  while (requests.size > 0) requests.shift().resolve(nothingMore());
}

/** The value in a result of the source, or `nothing` if it says that the source is done. */
function valueOf(result: unknown): unknown {
  requireObject(result, "the result of next()");
  return (result as Answer).done ? nothing : (result as Answer).value;
}

function nothingMore(): Answer {
  return { value: undefined, done: true };
}
