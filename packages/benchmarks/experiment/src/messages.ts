// What the processes of the experiment tell their owner.

export interface Failure {
  readonly failure: { readonly code?: string | undefined; readonly message: string };
}

export interface Listening {
  readonly port: number;
}

export interface ServerReport {
  readonly answered: number;
  /** The highest number of requests that the server had at once. */
  readonly highest: number;
}

export interface ClientTask {
  readonly client: string;
  readonly port: number;
  readonly requests: number;
  readonly limit: number;
  /** Count promises instead of measuring memory and time. */
  readonly countPromises: boolean;
}

export interface ClientReport {
  readonly answers: number;
  readonly seconds: number;
  readonly peakMemoryKB: number;
  /** Promises in existence at the peak, if they were to be counted. */
  readonly promises: number;
}
