// Runs a visitor's program with a console and timers of its own, in real or in virtual time.
import { VirtualClock } from "../shared/virtual-clock.ts";
import { inspect } from "./inspect.ts";

export interface Line {
  readonly kind: "output" | "error";
  /** Milliseconds since the program began. */
  readonly time: number;
  readonly text: string;
}

export interface ProgramOptions {
  readonly isVirtual: boolean;
  readonly emit: (line: Line) => void;
}

/** What timers need of a clock; `set` gives what `clear` takes. */
interface Clock {
  readonly now: number;
  set(delay: number, fire: () => void): unknown;
  clear(timer: unknown): void;
}

type Program = (...scope: readonly unknown[]) => Promise<unknown>;
const AsyncFunction = (async () => {
  // Only its constructor is needed.
}).constructor as new (...args: readonly string[]) => Program;

function realClock(): Clock {
  const begin = performance.now();
  return {
    get now() {
      return Math.round(performance.now() - begin);
    },
    set: (delay, fire) => setTimeout(fire, delay),
    clear(timer) {
      clearTimeout(timer as ReturnType<typeof setTimeout>);
    },
  };
}

/** The timers of a page, on a clock. `idle` is called when none is left. */
function createTimers(clock: Clock, onError: (error: unknown) => void, idle: () => void) {
  const timers = new Map<number, unknown>();
  let ids = 0;
  const guarded = (callback: unknown, args: readonly unknown[]): void => {
    try {
      if (typeof callback === "function") (callback as (...args: readonly unknown[]) => void)(...args);
    } catch (error) {
      onError(error);
    }
  };
  const remove = (id: number): void => {
    if (timers.delete(id) && timers.size === 0) idle();
  };
  const clear = (id: unknown): void => {
    if (typeof id !== "number" || !timers.has(id)) return;
    clock.clear(timers.get(id));
    remove(id);
  };
  const setTimeout = (callback: unknown, delay?: unknown, ...args: readonly unknown[]): number => {
    const id = ++ids;
    const fire = (): void => {
      guarded(callback, args);
      remove(id);
    };
    timers.set(id, clock.set(Number(delay) || 0, fire));
    return id;
  };
  const setInterval = (callback: unknown, delay?: unknown, ...args: readonly unknown[]): number => {
    const id = ++ids;
    // At least a millisecond, as in a page: without it, virtual time would stand still.
    const period = Math.max(1, Number(delay) || 0);
    const fire = (): void => {
      timers.set(id, clock.set(period, fire));
      guarded(callback, args);
    };
    timers.set(id, clock.set(period, fire));
    return id;
  };
  return { timers, scope: { setTimeout, clearTimeout: clear, setInterval, clearInterval: clear } };
}

function createConsole(write: (kind: Line["kind"], values: readonly unknown[]) => void) {
  const output = (...values: readonly unknown[]): void => {
    write("output", values);
  };
  const error = (...values: readonly unknown[]): void => {
    write("error", values);
  };
  return { log: output, info: output, debug: output, table: output, warn: error, error };
}

function createDate(clock: Clock): unknown {
  const begin = Date.UTC(2026, 0, 1);
  return class VirtualDate extends Date {
    constructor(...args: readonly unknown[]) {
      super(...((args.length > 0 ? args : [begin + clock.now]) as [number]));
    }

    static override now(): number {
      return begin + clock.now;
    }
  };
}

/** Ends when the program has ended and none of its timers is left. */
export async function runProgram(code: string, { isVirtual, emit }: ProgramOptions): Promise<void> {
  const virtual = isVirtual ? new VirtualClock() : undefined;
  const clock: Clock = (virtual as Clock | undefined) ?? realClock();
  const write = (kind: Line["kind"], values: readonly unknown[]): void => {
    emit({ kind, time: clock.now, text: values.map((value) => inspect(value)).join(" ") });
  };
  const onError = (error: unknown): void => {
    write("error", ["Uncaught", error]);
  };
  let wake = (): void => undefined;
  const { timers, scope } = createTimers(clock, onError, () => {
    wake();
  });
  const names: Record<string, unknown> = { console: createConsole(write), ...scope };
  if (virtual) {
    names["performance"] = { now: () => clock.now };
    names["Date"] = createDate(clock);
  }
  const program = { isOver: false };
  const run = async (): Promise<void> => {
    try {
      await new AsyncFunction(...Object.keys(names), code)(...Object.values(names));
    } catch (error) {
      onError(error);
    }
    program.isOver = true;
    wake();
  };
  void run();
  while (!program.isOver || timers.size > 0) {
    if (virtual) await virtual.run();
    // The program waits for something that is no timer, or for a real timer.
    if (!program.isOver || timers.size > 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (virtual) setTimeout(resolve, 4);
      });
    }
  }
}
