// What there is to say of one consumer.

export interface Consumer {
  readonly name: string;
  /** Which version runs, or undefined if it is not on this machine. */
  readonly version: string | undefined;
  readonly what: string;
  /** Rejects with what is wrong. */
  readonly run: () => Promise<void>;
}

/** The log of projects/programs/check.mjs: the limit holds, results come as they complete, leaving closes. */
const log = "called, pull slow, pull quick, pull next, result quick, pull never, result next, close";

export const expected = {
  ponyfill: `ponyfill, Promise.asCompleted undefined: ${log}`,
  polyfill: `polyfill, Promise.asCompleted function: ${log}`,
  log,
};

export function mustBe(actual: string, wanted: string): void {
  if (actual.trim() !== wanted)
    throw new Error(`expected ${JSON.stringify(wanted)}, got ${JSON.stringify(actual.trim())}`);
}

/** Puts off work that several checks share until the first of them needs it. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
