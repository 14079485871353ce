// Says on standard error what is being measured, where that is a terminal.
import { SingleBar } from "cli-progress";

export interface Progress {
  /** Begins a scenario of so many processes. */
  begin(this: void, processes: number): void;
  show(this: void, what: string): void;
  end(this: void): void;
}

export function createProgress(): Progress {
  const bar = new SingleBar({
    format: "{bar} {value} of {total} processes, {what}",
    stream: process.stderr,
    clearOnComplete: true,
  });
  return {
    begin: (processes) => {
      bar.start(processes, 0, { what: "" });
    },
    show: (what) => {
      bar.increment({ what });
    },
    end: () => {
      bar.stop();
    },
  };
}
