// A network in simulated time: requests of known length, a consumer of known speed, and what is counted meanwhile.
// Nothing here depends on the machine, so that the numbers can be quoted and checked.

interface Timer {
  readonly time: number;
  readonly fire: () => void;
}

export class Simulation {
  now = 0;
  readonly #timers: Timer[] = [];

  sleep(duration: number): Promise<void> {
    const time = this.now + duration;
    return new Promise((fire) => {
      const after = this.#timers.findLastIndex((timer) => timer.time <= time);
      this.#timers.splice(after + 1, 0, { time, fire });
    });
  }

  /** Runs until no timer is left; `observe` is called whenever all that can happen at one time has happened. */
  async run(observe: () => void): Promise<void> {
    for (;;) {
      // Every job of this moment is done before the event loop comes to an immediate.
      await new Promise((resolve) => setImmediate(resolve));
      observe();
      const next = this.#timers.shift();
      if (next === undefined) return;
      this.now = next.time;
      next.fire();
    }
  }
}

export const requests = 10_000;
export const limit = 100;

/** Numbers between 0 and 1 that look random and are the same in every run. */
export function random(): () => number {
  let state = 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** How long each request takes, in milliseconds: most 10 to 100, one in fifty 1000. The same in every run. */
export function durations(): number[] {
  const next = random();
  return Array.from({ length: requests }, () => (next() < 0.02 ? 1000 : 10 + Math.floor(90 * next())));
}
