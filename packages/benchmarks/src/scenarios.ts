// The scenarios: what is measured of whom, and at which sizes.
import { contestants, peers } from "./contestants.ts";
import type { Outcome, Task } from "./contestant.ts";
import type { Engine } from "./engines.ts";
import { runHttp } from "./http.ts";

export type Size = "full" | "quick";

export interface Case {
  readonly label: string;
  readonly limit: number;
  readonly count: number;
  readonly task: Omit<Task, "contestant" | "limit" | "count">;
  readonly contestants: readonly string[];
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** What is measured and how to read it. */
  readonly description: string;
  /** The figures in the order of the report, the most important first. */
  readonly figures: readonly string[];
  /** Whether the sum of the two hand-written contestants is a floor for the first. */
  readonly floor?: boolean;
  /** Rounds, where the default is too many. */
  readonly rounds?: number;
  readonly cases: (size: Size) => readonly Case[];
  /** How to run a contestant, where that is not a process of this package. */
  readonly run?: (engine: Engine, task: Task, timeout: number) => Promise<Outcome>;
}

const floor = ["as-completed", "loops", "for-await"];
const kinds = { settled: "settled", async: "async functions", immediate: "setImmediate" };
const milliseconds = { full: 300, quick: 1 };

function number(value: number): string {
  return value.toLocaleString("en");
}

function timed(kind: keyof typeof kinds, size: Size, more: Partial<Task> = {}): Case["task"] {
  return { measure: "time", kind, milliseconds: milliseconds[size], ...more };
}

const overhead: Scenario = {
  name: "overhead",
  title: "Overhead over the floor",
  description:
    "Nanoseconds per task. The floor is what the engine must do in any case: as many hand-written loops as the limit, " +
    "which share one iterator, and after them a bare `for await` over a hand-written iterator of as many results. " +
    "The shortest async iterator is what any hand-written one costs at least: it answers one request at a time, and knows " +
    "neither failures nor an early exit.",
  figures: ["ns per task"],
  floor: true,
  cases: (size) =>
    (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
      (size === "quick" ? [1, 10] : [1, 10, 1000, 100_000]).map((limit) => ({
        label: `${kinds[kind]}, limit ${number(limit)}`,
        limit,
        count:
          size === "quick" ? 200 : Math.max(kind === "immediate" && limit === 1 ? 5000 : 50_000, 2 * limit),
        task: timed(kind, size),
        contestants: [...floor, "iterator"],
      })),
    ),
};

const peersScenario: Scenario = {
  name: "peers",
  title: "Against the peers",
  description:
    "Nanoseconds per task, all contestants with the same job: start the tasks, at most so many at a time, and consume every result.",
  figures: ["ns per task"],
  cases: (size) =>
    (size === "quick"
      ? [["async", 10] as const]
      : ([
          ["settled", 1000],
          ["async", 10],
          ["async", 1000],
          ["immediate", 1000],
        ] as const)
    ).map(([kind, limit]) => ({
      label: `${kinds[kind]}, limit ${number(limit)}`,
      limit,
      count: size === "quick" ? 100 : 10_000,
      task: timed(kind, size, { milliseconds: size === "quick" ? 1 : 60 }),
      contestants: ["as-completed", ...peers],
    })),
};

const asyncSources: Scenario = {
  name: "async-sources",
  title: "Async sources",
  description:
    "Nanoseconds per task where the source is an async iterator; the loops of the floor do `await source.next()`.",
  figures: ["ns per task"],
  floor: true,
  cases: (size) =>
    (size === "quick" ? [1, 10] : [1, 10, 1000, 100_000]).map((limit) => ({
      label: `limit ${number(limit)}`,
      limit,
      count: size === "quick" ? 200 : Math.max(50_000, 2 * limit),
      task: timed("settled", size, { asyncSource: true }),
      contestants: floor,
    })),
};

const limits: Scenario = {
  name: "limits",
  title: "Cost against the limit",
  description: "Nanoseconds per settled task as the limit grows a million times.",
  figures: ["ns per task"],
  floor: true,
  cases: (size) =>
    (size === "quick" ? [1, 100] : [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]).map((limit) => ({
      label: number(limit),
      limit,
      count: size === "quick" ? 200 : Math.max(100_000, 2 * limit),
      task: timed("settled", size),
      contestants: floor,
    })),
};

const counts: Scenario = {
  name: "counts",
  title: "Cost against the number of tasks",
  description: "Nanoseconds per settled task as the number of tasks grows, at limit 1,000.",
  figures: ["ns per task"],
  cases: (size) =>
    (size === "quick" ? [100, 1000] : [10_000, 100_000, 1_000_000, 10_000_000]).map((count) => ({
      label: number(count),
      limit: 1000,
      count,
      task: timed("settled", size),
      contestants: ["as-completed", "loops"],
    })),
};

const memory: Scenario = {
  name: "memory",
  title: "Memory against the number of tasks",
  description:
    "What the heap holds, after it has been collected, when the last task begins, over what it held before the first; limit 1,000.",
  figures: ["heap MB"],
  rounds: 3,
  cases: (size) =>
    (size === "quick" ? [1000] : [10_000, 100_000, 1_000_000, 10_000_000]).map((count) => ({
      label: number(count),
      limit: size === "quick" ? 10 : 1000,
      count,
      task: { measure: "memory", kind: "async" },
      contestants:
        count > 1_000_000
          ? ["as-completed", "loops"]
          : ["as-completed", "loops", "p-map", "p-map-iterable", "p-limit", "async-each-limit", "batches"],
    })),
};

const slots: Scenario = {
  name: "slots",
  title: "Memory per occupied slot",
  description: "Bytes that the heap holds for each slot while all slots are occupied by tasks that run.",
  figures: ["bytes per slot"],
  rounds: 3,
  cases: (size) => [
    {
      label: `limit ${number(size === "quick" ? 1000 : 100_000)}`,
      limit: size === "quick" ? 1000 : 100_000,
      count: size === "quick" ? 1000 : 100_000,
      task: { measure: "slots" },
      contestants: [
        "as-completed",
        "loops",
        "p-map-iterable",
        "p-limit",
        "streaming-iterables-transform",
        "rxjs",
      ],
    },
  ],
};

function http(name: string, count: number, rounds: number): Scenario {
  return {
    name,
    title: `${number(count)} HTTP requests`,
    description:
      "The experiment of `packages/experiment`: a client that makes requests, at most 1,000 at a time, of a server that answers " +
      `after 0 to 3 ${count > 10_000 ? "tenths of a second" : "seconds, as in the article"}. ` +
      "The ideal is list scheduling of the same delays; the memory is the peak of the client process.",
    figures: ["seconds", "times ideal", "peak MB"],
    rounds,
    run: runHttp,
    cases: (size) => [
      {
        label: `limit ${size === "quick" ? 10 : "1,000"}`,
        limit: size === "quick" ? 10 : 1000,
        count: size === "quick" ? 100 : count,
        task: { measure: "http" },
        contestants: count > 100_000 && size === "full" ? ["as-completed"] : ["semaphore", "as-completed"],
      },
    ],
  };
}

const heavyTail: Scenario = {
  name: "heavy-tail",
  title: "Delays with a heavy tail",
  description:
    "Tasks that take from 1 to 200 ms, most of them little and a few very much, at limit 50: who waits for the slowest " +
    "before going on pays for it. The rivals deliver in input order, which p-map can be told not to, or work in batches.",
  figures: ["ms", "tasks per second"],
  cases: (size) => [
    {
      label: `limit ${size === "quick" ? 5 : 50}`,
      limit: size === "quick" ? 5 : 50,
      count: size === "quick" ? 50 : 2000,
      task: { measure: "heavyTail" },
      contestants: [
        "as-completed",
        "p-map-iterable-unordered",
        "p-map-iterable",
        "streaming-iterables-parallel-map",
        "readable-map",
        "batches",
      ],
    },
  ],
};

const slowConsumer: Scenario = {
  name: "slow-consumer",
  title: "A slow consumer",
  description:
    "The most tasks that had begun and whose results were not yet consumed, where the consumer takes a turn of the event " +
    "loop for each result and the tasks are quicker. With a limit that bounds memory it is the limit, give or take the one in the consumer's hands.",
  figures: ["most undelivered"],
  rounds: 3,
  cases: (size) => [
    {
      label: `limit ${size === "quick" ? 10 : 100}, ${number(size === "quick" ? 100 : 5000)} tasks`,
      limit: size === "quick" ? 10 : 100,
      count: size === "quick" ? 100 : 5000,
      task: { measure: "backlog", kind: "async" },
      contestants: [
        "as-completed",
        ...peers.filter((name) => contestants[name]?.style === "async iterator"),
        "rxjs",
      ],
    },
  ],
};

const importing: Scenario = {
  name: "import",
  title: "Import",
  description:
    "Milliseconds to import the ponyfill, or an empty module in the same way, into a process that has just begun. Most of it is " +
    "what Node takes to find a package: see the same empty module where it is imported by its path.",
  figures: ["ms"],
  cases: () => [
    {
      label: "cold",
      limit: 0,
      count: 0,
      task: { measure: "importing" },
      contestants: ["as-completed-limit", "empty-module", "./empty-module/index.js"],
    },
  ],
};

export const scenarios: readonly Scenario[] = [
  overhead,
  asyncSources,
  peersScenario,
  limits,
  counts,
  memory,
  slots,
  heavyTail,
  slowConsumer,
  importing,
  http("http", 10_000, 3),
  http("http-100k", 100_000, 3),
  http("http-1m", 1_000_000, 1),
];
