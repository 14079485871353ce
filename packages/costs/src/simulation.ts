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

/** How long each request takes, in milliseconds: most 10 to 100, one in fifty 1000. The same in every run. */
export function durations(): number[] {
  let state = 1;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: requests }, () => (random() < 0.02 ? 1000 : 10 + Math.floor(90 * random())));
}
