// Time that passes only when nothing else can happen, so that what a program does depends on no machine.
import { turn } from "./turn.ts";

interface Timer {
  readonly time: number;
  readonly fire: () => void;
}

export class VirtualClock {
  /** In milliseconds. */
  now = 0;
  /** The next is the last. */
  readonly #timers: Timer[] = [];

  /** Calls `fire` when so many milliseconds have passed, after what was set to the same time before. */
  set(delay: number, fire: () => void): Timer {
    const timer = { time: this.now + Math.max(0, delay), fire };
    const timers = this.#timers;
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((timers[middle] as Timer).time <= timer.time) high = middle;
      else low = middle + 1;
    }
    timers.splice(low, 0, timer);
    return timer;
  }

  clear(timer: Timer): void {
    const index = this.#timers.indexOf(timer);
    if (index >= 0) this.#timers.splice(index, 1);
  }

  sleep(delay: number): Promise<void> {
    return new Promise((resolve) => {
      this.set(delay, resolve);
    });
  }

  /** Fires one timer after the other until none is left. All jobs of one are done before the next fires. */
  async run(): Promise<void> {
    for (;;) {
      await turn();
      const timer = this.#timers.pop();
      if (timer === undefined) return;
      this.now = timer.time;
      timer.fire();
    }
  }
}
