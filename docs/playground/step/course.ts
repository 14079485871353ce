// What a log tells of the source's tasks and of the consumers' requests.
import type { Pull, Scenario, Step } from "@as-completed-limit/explorer/scenario";

export interface LoggedEvent {
  readonly job: number;
  readonly text: string;
}

export function parseLog(log: readonly string[]): LoggedEvent[] {
  return log.map((line) => {
    const space = line.indexOf(" ");
    return { job: Number(line.slice(0, space)), text: line.slice(space + 1) };
  });
}

export interface TaskState {
  /** Its number, or "return" for what closing an async source gave. */
  readonly name: string;
  readonly state: "pending" | "fulfilled" | "rejected" | "value" | "done" | "thrown" | "other";
}

/** What a pull gives, before anything settles it. */
export function outcomeOf({ result = "value", element = "plain" }: Pull): TaskState["state"] {
  if (result === "throws") return "thrown";
  if (element === "rejected" || element === "rejected with undefined") return "rejected";
  if (result !== "value" && result !== "done") return "other";
  if (result === "done") return "done";
  if (element === "plain") return "value";
  return element === "fulfilled" ? "fulfilled" : "other";
}

export function tasksOf({ pulls }: Scenario, events: readonly LoggedEvent[]): TaskState[] {
  const states = new Map<string, TaskState["state"]>();
  for (const { text } of events) {
    const [word = "", name = "", ...rest] = text.split(" ");
    if (rest.length > 0 || name === "") continue;
    const pull = pulls[Number(name)] ?? { result: "done" };
    if (word === "pull") states.set(name, outcomeOf(pull));
    else if (word === "task") states.set(name, "pending");
    else if (word === "reject") states.set(name, "rejected");
    else if (word === "fulfil")
      states.set(name, pull.result === "done" && name !== "return" ? "done" : "fulfilled");
  }
  return [...states].map(([name, state]) => ({ name, state }));
}

export interface RequestState {
  /** Such as `next() 0`. */
  readonly name: string;
  readonly made: number;
  readonly answer?: { readonly job: number; readonly text: string };
}

export function requestsOf(events: readonly LoggedEvent[]): RequestState[] {
  const requests = new Map<string, RequestState>();
  for (const { job, text } of events) {
    const [, name, verb, answer] = /^((?:next|return)\(\) \d+)(?: (answers|rejects) (.*))?$/.exec(text) ?? [];
    if (name === undefined) continue;
    const request = requests.get(name) ?? { name, made: job };
    const answered = verb === "rejects" ? `rejected with ${answer ?? ""}` : `{ ${answer ?? ""} }`;
    requests.set(name, verb === undefined ? request : { ...request, answer: { job, text: answered } });
  }
  return [...requests.values()];
}

/** How many elements have been pulled. */
export function pulledIn(events: readonly LoggedEvent[]): number {
  return events.filter(({ text }) => text.startsWith("pull ")).length;
}

/** What occupies the slots: running tasks, then waiting results; the rest is free. */
export function occupants(
  tasks: readonly TaskState[],
  events: readonly LoggedEvent[],
  slots: {
    readonly Occupied: number;
    readonly Results: readonly string[];
    readonly AsCompletedState: string;
  },
): { readonly running: string[]; readonly waiting: string[] } {
  if (slots.AsCompletedState === "completed") return { running: [], waiting: [] };
  const waiting = slots.Results.map((result) => {
    const failed = /^ThrowCompletion\(reason (\d+)\)$/.exec(result)?.[1];
    if (failed !== undefined) return `failure of task ${failed}`;
    return result.startsWith("ThrowCompletion") ? "failure" : result.replace(/^value /, "result ");
  });
  // What waits or is delivered does not run.
  const gone = new Set([
    ...waiting.map((each) => each.replace(/^result |^failure of task /, "")),
    ...events.map(({ text }) => / answers value: value (\d+), done: false$/.exec(text)?.[1]),
  ]);
  const inHand = tasks.filter(
    ({ name, state }) => name !== "return" && state !== "thrown" && !gone.has(name),
  );
  // What has just been delivered is settled already, so what is pending comes first.
  const pending = inHand.filter(({ state }) => state === "pending");
  const settled = inHand.filter(({ state }) => state !== "pending").toReversed();
  // A failure of the source itself has no slot.
  const count = slots.Occupied - waiting.filter((each) => each !== "failure").length;
  const running = [...pending, ...settled].slice(0, count).sort((a, b) => Number(a.name) - Number(b.name));
  return {
    // A task that has settled keeps its slot until the job in which the iterator hears of it.
    running: running.map(({ name, state }) => `task ${name} ${state === "pending" ? "runs" : "has settled"}`),
    waiting,
  };
}

const words: Readonly<Record<string, string>> = {
  next: "call next()",
  return: "call return()",
  job: "run one job",
  idle: "run jobs until idle",
};

/** A step in words: `fulfil task 0`. */
export function describeStep(step: Step | undefined): string {
  if (step === undefined) return "the call of Promise.asCompleted";
  return words[step] ?? step.replace(/ (\d+)$/, " task $1").replace(" return", " the promise of return()");
}
