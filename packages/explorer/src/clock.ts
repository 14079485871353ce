// The driver's time, which tells in which job an event happened and how many jobs lie between two events.

/**
 * So many generations of jobs without an event mean that nothing more will happen: no chain of jobs between two events
 * is longer (a foreign promise takes three, an async generator that is closed while it waits takes five).
 */
const QUIET = 8;

export class Clock {
  readonly trace: string[] = [];
  readonly #enqueueJob: (job: () => void) => void;
  #now = 0;

  constructor(enqueueJob: (job: () => void) => void) {
    this.#enqueueJob = enqueueJob;
  }

  /** How many of the driver's own jobs have run. */
  get now(): number {
    return this.#now;
  }

  log(event: string): void {
    this.trace.push(`${this.#now} ${event}`);
    // Whatever the event makes a job of comes after this one, so it is later than the event by the clock too.
    this.#enqueueJob(() => {
      this.#now++;
    });
  }

  /** Goes on after one job, or when nothing happens any more. */
  wait(until: "job" | "idle", goOn: () => void): void {
    let events = this.trace.length;
    let quiet = 0;
    const onJob = (): void => {
      this.#now++;
      quiet = this.trace.length === events ? quiet + 1 : 0;
      events = this.trace.length;
      if (until === "job" || quiet === QUIET) goOn();
      else this.#enqueueJob(onJob);
    };
    this.#enqueueJob(onJob);
  }
}
