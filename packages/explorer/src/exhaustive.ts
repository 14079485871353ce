// All scenarios up to a depth: the number of choices that the consumer, the source and the tasks make.
import { alphabetFor } from "./alphabet.ts";
import type { Alphabet } from "./alphabet.ts";
import { sources } from "./scenario.ts";
import type { Scenario, Step } from "./scenario.ts";
import { tracePolyfill } from "./tracers.ts";
import type { Trace } from "./tracers.ts";

const limits = [1, 2, 3, "Infinity"] as const;

/** The tasks that a scenario leaves running, by their names. */
function runningTasks(trace: Trace): string[] {
  const running = new Set<string>();
  for (const event of trace) {
    const [, word, name] = event.split(" ") as [string, string, string];
    if (word === "task") running.add(name);
    if (word === "fulfil" || word === "reject") running.delete(name);
  }
  return [...running];
}

/** What can happen next: the scenario with one choice more, in every way. */
function extensions(scenario: Scenario, trace: Trace, { pulls, closes }: Alphabet): Scenario[] {
  const pulled = trace.filter((event) => event.includes(" pull ")).length;
  if (pulled > scenario.pulls.length) {
    return pulls.map((pull) => ({ ...scenario, pulls: [...scenario.pulls, pull] }));
  }
  const isClosed = trace.some((event) => event.endsWith(" get return") || event.endsWith(" finally"));
  if (isClosed && scenario.close === undefined && closes.length > 1) {
    return closes.map((close) => ({ ...scenario, close }));
  }
  const steps: Step[] = ["next", "return"];
  for (const name of runningTasks(trace)) steps.push(`fulfil ${name}` as Step, `reject ${name}` as Step);
  // The next thing happens at once, or after all that follows from what happened before.
  const gaps: Step[][] = scenario.steps.length === 0 ? [[]] : [[], ["idle"]];
  return gaps.flatMap((gap) =>
    steps.map((step) => ({ ...scenario, steps: [...scenario.steps, ...gap, step] })),
  );
}

async function* extend(scenario: Scenario, depth: number, alphabet: Alphabet): AsyncGenerator<Scenario> {
  if (depth === 0) {
    yield scenario;
    return;
  }
  // A choice is made only where one is asked for, so no two scenarios are the same.
  for (const longer of extensions(scenario, await tracePolyfill(scenario), alphabet)) {
    yield* extend(longer, depth - 1, alphabet);
  }
}

/** Every scenario of `depth` choices; those of fewer choices are their beginnings. */
export async function* exhaust(depth: number, breadth: "core" | "wide"): AsyncGenerator<Scenario> {
  for (const source of sources) {
    for (const limit of limits) {
      if (source.startsWith("async") && limit === "Infinity") continue;
      yield* extend({ source, limit, pulls: [], steps: [] }, depth, alphabetFor(source, breadth));
    }
  }
}
