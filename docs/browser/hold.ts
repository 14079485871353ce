// The time of a page, held by a test: what the page would do by itself, it does when the test says so.
import type { Page } from "@as-completed-limit/tooling/browsers";

declare global {
  /** Only where the time is held. */
  var held: { frame(after: number): void; timers(): number };
}

/** Holds the frames of the pages that are opened from now on; `nextFrame` draws one. */
export async function holdFrames(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    let callbacks = new Map<number, FrameRequestCallback>();
    let count = 0;
    let now = performance.now();
    globalThis.requestAnimationFrame = (callback) => {
      callbacks.set(++count, callback);
      return count;
    };
    globalThis.cancelAnimationFrame = (id) => {
      callbacks.delete(id);
    };
    globalThis.held = {
      ...globalThis.held,
      frame(after) {
        now += after;
        const due = callbacks;
        callbacks = new Map();
        for (const callback of due.values()) callback(now);
      },
    };
  });
}

/** Draws the next frame, so many milliseconds after the last. */
export async function nextFrame(page: Page, after: number): Promise<void> {
  await page.evaluate((ms) => {
    held.frame(ms);
  }, after);
}

/** Holds the timers of a second and more in the pages that are opened from now on; `ringTimers` ends them. */
export async function holdTimers(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const waiting = new Map<number, () => void>();
    let count = 0;
    globalThis.setTimeout = ((callback: () => void, delay = 0, ...args: unknown[]) => {
      if (delay < 1000) return set(callback, delay, ...args);
      waiting.set(--count, callback);
      return count;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (id) => {
      if (!waiting.delete(id as unknown as number)) clear(id);
    };
    globalThis.held = {
      ...globalThis.held,
      timers() {
        const due = [...waiting.values()];
        waiting.clear();
        for (const callback of due) callback();
        return due.length;
      },
    };
  });
}

/** Ends the timers that are held, and says how many there were. */
export async function ringTimers(page: Page): Promise<number> {
  return page.evaluate(() => held.timers());
}
