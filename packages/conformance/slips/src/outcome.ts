// What a part of this suite has to say.

export interface Outcome {
  /** How many changes of the algorithm a test has noticed. */
  readonly caught: number;
  /** How many no test has noticed, though they are not listed as equivalent, or the other way around. */
  readonly failed: number;
  /** For people. */
  readonly lines: readonly string[];
  /** For programs. */
  readonly data: object;
}
