// Shows how far the experiment is, on standard error: a bar on a terminal, plain lines elsewhere.
import { SingleBar } from "cli-progress";

export interface Progress {
  /** Begins a step of so many requests. */
  begin(this: void, name: string, requests: number): void;
  update(this: void, answered: number): void;
  /** Ends the step, if there is one, whether it succeeded or not. */
  end(this: void, summary?: string): void;
}

const lines: Progress = {
  begin: (name, requests) => {
    console.error(`${name}: ${requests.toLocaleString("en")} requests ...`);
  },
  update: () => undefined,
  end: (summary) => {
    if (summary !== undefined) console.error(summary);
  },
};

function bar(): Progress {
  let current: SingleBar | undefined;
  return {
    begin(name, requests) {
      current = new SingleBar({
        format: `${name.padEnd(31)} {bar} {percentage}% of {total} requests, {duration_formatted}`,
        stream: process.stderr,
        barCompleteChar: "█",
        barIncompleteChar: "░",
        clearOnComplete: true,
        // The demo ends in order on Ctrl-C, which puts the cursor back too.
        gracefulExit: false,
      });
      current.start(requests, 0);
    },
    update: (answered) => current?.update(answered),
    end(summary) {
      current?.stop();
      current = undefined;
      if (summary !== undefined) console.error(summary);
    },
  };
}

export function createProgress(): Progress {
  return process.stdout.isTTY && process.stderr.isTTY ? bar() : lines;
}
