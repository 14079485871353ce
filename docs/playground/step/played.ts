// The trace of a scenario, up to the moment when its last step is done.

export interface Played {
  /** Each event, after the number of the job in which it happened. */
  readonly log: readonly string[];
  /** The number of the job at the end. */
  readonly job: number;
}

/** The internal slots of the iterator, with names for what they hold. */
export interface Slots {
  readonly AsCompletedState: string;
  readonly Source: string;
  readonly SourceKind: string;
  readonly Limit: string;
  readonly Occupied: number;
  readonly Pulling: boolean;
  readonly Results: readonly string[];
  readonly Requests: readonly string[];
}

export interface ExecutedStep {
  readonly clauseId: string;
  readonly number: string;
  /** How many algorithms are under way, this one included. */
  readonly depth: number;
  readonly job: number;
  /** How many events had been logged before it. */
  readonly log: number;
  /** The slots before it: an index into `slots`, or -1 while there is no iterator. */
  readonly slots: number;
}

export interface PlayedText extends Played {
  readonly steps: readonly ExecutedStep[];
  readonly slots: readonly Slots[];
  /** The slots at the end, as an index. */
  readonly last: number;
}
