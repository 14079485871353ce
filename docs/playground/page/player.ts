// One playhead that moves over the events of a trace: by itself, or one event on or back.
import { computed, onBeforeUnmount, ref, shallowRef } from "vue";
import type { ComputedRef, Ref, ShallowRef } from "vue";

export const speeds = { slow: 30, normal: 10, fast: 3 } as const;
export type Speed = keyof typeof speeds;

/** In milliseconds. */
const longestFrame = 250;

export interface Player {
  /** The times of all events, each once, in order. */
  readonly events: ShallowRef<readonly number[]>;
  readonly time: Ref<number>;
  /** The index of the last event that has happened. */
  readonly index: ComputedRef<number>;
  readonly playing: Ref<boolean>;
  readonly speed: Ref<Speed>;
  load(events: readonly number[]): void;
  go(index: number): void;
  toggle(): void;
  /** Handles a key that moves the playhead; tells whether it was one. */
  key(key: string): boolean;
}

/** The index of the last number that is not above `value`. */
export function lastNotAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `paused` is called when the playhead has come to a stop. */
export function usePlayer(paused: () => void): Player {
  const events = shallowRef<readonly number[]>([0]);
  const time = ref(0);
  const playing = ref(false);
  const speed = ref<Speed>("normal");
  const index = computed(() => Math.max(0, lastNotAbove(events.value, time.value)));
  const end = (): number => events.value.at(-1) ?? 0;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    if (!playing.value) return;
    playing.value = false;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    paused();
  }

  function advance(by: number): void {
    time.value = Math.min(end(), time.value + by);
    if (time.value === end()) stop();
  }

  /** Whole seconds, one after the other, for who wants less motion. */
  function jump(): void {
    advance(end() / speeds[speed.value]);
    if (playing.value) timer = setTimeout(jump, 1000);
  }

  function play(): void {
    if (time.value >= end()) time.value = 0;
    playing.value = true;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      timer = setTimeout(jump, 1000);
      return;
    }
    let last: number | undefined;
    const onFrame = (now: number): void => {
      // A page that was behind others had no frames; the race goes on where it was.
      const passed = last === undefined ? 0 : Math.min(longestFrame, now - last);
      advance((passed / 1000) * (end() / speeds[speed.value]));
      last = now;
      if (playing.value) frame = requestAnimationFrame(onFrame);
    };
    frame = requestAnimationFrame(onFrame);
  }

  function go(to: number): void {
    stop();
    time.value = events.value[Math.min(events.value.length - 1, Math.max(0, to))] ?? 0;
    paused();
  }

  onBeforeUnmount(stop);
  return {
    events,
    time,
    index,
    playing,
    speed,
    load(next) {
      stop();
      events.value = next;
      time.value = end();
    },
    go,
    toggle() {
      if (playing.value) stop();
      else play();
    },
    key(key) {
      if (key === " ") this.toggle();
      else if (key === "ArrowRight") go(index.value + 1);
      // Between two events, back is to the one before.
      else if (key === "ArrowLeft")
        go(time.value > (events.value[index.value] ?? 0) ? index.value : index.value - 1);
      else if (key === "Home") go(0);
      else if (key === "End") go(events.value.length - 1);
      else return false;
      return true;
    },
  };
}
