// What a race is: plain data, which is also what the address of the page says.

export const delayKinds = ["equal", "uniform", "slow", "heavy", "seconds"] as const;
export type DelayKind = (typeof delayKinds)[number];

export const failureKinds = ["none", "fast", "tolerated"] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface RaceSettings {
  readonly tasks: number;
  readonly limit: number;
  readonly delays: DelayKind;
  /** How long the consumer takes for a result, in milliseconds. */
  readonly consumer: number;
  /** One task in twenty fails: never, and ends the race, or is one result among others. */
  readonly failures: FailureKind;
  readonly seed: number;
}

export const ranges = {
  tasks: { min: 10, max: 5000 },
  limit: { min: 1, max: 500 },
  consumer: { min: 0, max: 50 },
  seed: { min: 1, max: 999 },
} as const;

export interface Preset {
  readonly name: string;
  readonly sentence: string;
  readonly settings: RaceSettings;
}

const usual: RaceSettings = {
  tasks: 50,
  limit: 5,
  delays: "slow",
  consumer: 0,
  failures: "none",
  seed: 8,
};

/** The first is what the page shows when the address says nothing. */
export const presets: readonly [Preset, ...Preset[]] = [
  {
    name: "One slow task",
    sentence: "Fifty short tasks, one of which takes a second. Look at what the others do meanwhile.",
    settings: usual,
  },
  {
    name: "A heavy tail",
    sentence: "Most tasks are short and a few are very long, as requests to real servers are.",
    settings: { ...usual, tasks: 500, limit: 20, delays: "heavy" },
  },
  {
    name: "A slow consumer",
    sentence: "Each result keeps the consumer busy for 20 ms. Look at how many results have to wait for it.",
    settings: { ...usual, tasks: 100, limit: 10, delays: "uniform", consumer: 20 },
  },
  {
    name: "A failure",
    sentence:
      "One task in twenty fails, and the first failure ends the loop. Look at what still starts after it.",
    settings: { ...usual, tasks: 60, delays: "uniform", failures: "fast" },
  },
  {
    name: "2017",
    sentence:
      "The experiment that asked for a limit in Python, at a tenth of its size: 1,000 requests, 100 at a time, each answered after 0 to 3 whole seconds.",
    settings: { ...usual, tasks: 1000, limit: 100, delays: "seconds" },
  },
];

function oneOf<Kind extends string>(kinds: readonly Kind[], text: string | null, otherwise: Kind): Kind {
  return kinds.find((kind) => kind === text) ?? otherwise;
}

/** Reads settings from the address. What is missing or makes no sense is as in the first preset. */
export function readSettings(query: URLSearchParams): RaceSettings {
  const defaults = presets[0].settings;
  const integer = (key: keyof typeof ranges): number => {
    const value = Number(query.get(key) ?? NaN);
    const { min, max } = ranges[key];
    return Number.isInteger(value) ? Math.min(max, Math.max(min, value)) : defaults[key];
  };
  return {
    tasks: integer("tasks"),
    limit: integer("limit"),
    delays: oneOf(delayKinds, query.get("delays"), defaults.delays),
    consumer: integer("consumer"),
    failures: oneOf(failureKinds, query.get("failures"), defaults.failures),
    seed: integer("seed"),
  };
}

/** What `readSettings` reads. */
export function writeSettings(settings: RaceSettings): URLSearchParams {
  return new URLSearchParams(
    Object.entries(settings).map(([key, value]): [string, string] => [key, String(value)]),
  );
}
