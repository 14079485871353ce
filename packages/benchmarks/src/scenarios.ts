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
