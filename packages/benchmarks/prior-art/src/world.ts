// What a library is watched with: a source that counts how it is used, and tasks that end when the probe says so.

interface Task {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

export class World {
  readonly size: number;
  readonly #endsAtOnce: (number: number) => boolean;
  readonly tasks: Task[] = [];
  /** The numbers of the tasks that run, oldest first. */
  readonly running = new Set<number>();
  pulled = 0;
  closed = 0;
  peak = 0;

  constructor(size: number, endsAtOnce: (number: number) => boolean = () => false) {
    this.size = size;
    this.#endsAtOnce = endsAtOnce;
  }

  /** The source: the numbers from 0, pulled one by one, `size` of them. */
  readonly source: Iterable<number> = {
    [Symbol.iterator]: (): Iterator<number> => ({
      next: () =>
        this.pulled < this.size ? { value: this.pulled++, done: false } : { value: undefined, done: true },
      return: () => {
        this.closed++;
        return { value: undefined, done: true };
      },
    }),
  };

  /** Begins the task of a number, whose result is the number. */
  readonly run = (number: number): Promise<unknown> => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const ending =
      (settle: (outcome: unknown) => void) =>
      (outcome: unknown): void => {
        this.running.delete(number);
        settle(outcome);
      };
    const task = { resolve: ending(resolve), reject: ending(reject) };
    this.tasks[number] = task;
    this.running.add(number);
    this.peak = Math.max(this.peak, this.running.size);
    if (this.#endsAtOnce(number)) task.resolve(number);
    return promise;
  };

  get started(): number {
    return this.tasks.length;
  }

  /** The running task that began last. */
  get youngest(): number | undefined {
    return [...this.running].at(-1);
  }

  resolve(number: number): void {
    this.tasks[number]?.resolve(number);
  }

  reject(number: number, reason: unknown): void {
    this.tasks[number]?.reject(reason);
  }
}

/** Resolves when nothing that `snapshot` shows has changed for a good while of the event loop. */
export async function quiet(snapshot: () => unknown): Promise<void> {
  let before = "";
  for (let calm = 0; calm < 20; calm++) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = JSON.stringify(snapshot());
    if (now !== before) calm = 0;
    before = now;
  }
}
