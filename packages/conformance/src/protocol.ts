// What the runner, the adapters and the hosts inside of the engines say to each other.

/** How a realm gets its Promise.asCompleted, before the harness and the test are evaluated in it. */
export interface Build {
  readonly name: string;
  readonly type: "script" | "module" | "commonjs";
  readonly code: string;
}

/** One test in one mode, ready to be evaluated in a fresh realm. */
export interface Job {
  readonly build: Build;
  /** Scripts of test262's harness, in the order of their evaluation. */
  readonly harness: readonly string[];
  readonly source: string;
  readonly isModule: boolean;
}

/** What was seen when a job had been evaluated and no promise job was left to run. */
export interface Observation {
  /** What the test handed to `print`. */
  readonly printed: readonly string[];
  readonly error?: {
    readonly phase: "setup" | "parse" | "resolution" | "runtime";
    /** The name of the constructor of what was thrown. */
    readonly name: string;
    readonly message: string;
  };
}

/** A running engine, which gives each job a realm of its own. */
export interface Session {
  /** The engine's version, as it says itself. */
  readonly version: string;
  run(job: Job): Promise<Observation>;
  stop(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** The builds that this engine is tested with. */
  readonly builds: readonly Build[];
  /** Into how many sessions the tests are divided, for an engine that is slow. */
  readonly shards?: number;
  /** Why this engine cannot be run here, or undefined if it can. */
  missing(): string | undefined;
  start(): Promise<Session>;
}
