// Plays a scenario on the text itself, compiled for engine262, whose steps are recorded.
import { NormalCompletion, surroundingAgent, ThrowCompletion } from "@engine262/engine262";
import type { PromiseObject, Value } from "@engine262/engine262";
import { Clock } from "@as-completed-limit/explorer/clock";
import { Driver } from "@as-completed-limit/explorer/driver";
import { createEngine262World } from "@as-completed-limit/explorer/engine262-world";
import type { Scenario } from "@as-completed-limit/explorer/scenario";
import { definer } from "@as-completed-limit/proposal/engine262";
import { createRealm } from "@as-completed-limit/proposal/realm";
import text from "virtual:compiled-text";
import type { ExecutedStep, PlayedText, Slots } from "../step/played.ts";
import { listenToSteps, recorder } from "./recorder.ts";

interface Iterator {
  readonly AsCompletedState: string;
  readonly Source: unknown;
  readonly SourceKind: string;
  readonly Limit: number;
  readonly Occupied: number;
  readonly Pulling: boolean;
  readonly Results: readonly (NormalCompletion<Value> | ThrowCompletion)[];
  readonly Requests: readonly { readonly Promise: PromiseObject }[];
}

/** As they are while a step is executed; a request's name is known only when its call has returned. */
type HeldSlots = Omit<Slots, "Requests"> & { readonly Requests: readonly PromiseObject[] };

const { realm, unhandled } = createRealm(definer(text, recorder));
const engine = createEngine262World(realm);

function readSlots(iterator: Iterator): HeldSlots {
  const { AsCompletedState, Source, SourceKind, Limit, Occupied, Pulling, Results, Requests } = iterator;
  return {
    AsCompletedState,
    Source: Source === "empty" ? "empty" : "an Iterator Record",
    SourceKind,
    Limit: Limit === Infinity ? "+∞" : String(Limit),
    Occupied,
    Pulling,
    Results: Results.map((result) =>
      result instanceof ThrowCompletion
        ? `ThrowCompletion(${engine.describe(result.Value)})`
        : engine.describe(result.Value),
    ),
    Requests: Requests.map((request) => request.Promise),
  };
}

function isSame(a: HeldSlots | undefined, b: HeldSlots): boolean {
  if (!a) return false;
  const { Requests: before, ...rest } = a;
  const { Requests: after, ...others } = b;
  return (
    JSON.stringify(rest) === JSON.stringify(others) &&
    before.length === after.length &&
    before.every((promise, index) => promise === after[index])
  );
}

export function playText(scenario: Scenario): PlayedText {
  const steps: ExecutedStep[] = [];
  const held: HeldSlots[] = [];
  const names = new Map<Value, string>();
  let iterator: Value | undefined;
  let end: Omit<PlayedText, "slots"> | undefined;

  const world: typeof engine = {
    ...engine,
    asCompleted(items, limit) {
      iterator = engine.asCompleted(items, limit);
      return iterator;
    },
    call(callee, thisValue, args) {
      // The driver has just logged which request this is.
      const name = clock.trace.at(-1)?.replace(/^\d+ /, "");
      const result = engine.call(callee, thisValue, args);
      if (thisValue === iterator && name !== undefined) names.set(result, name);
      return result;
    },
  };
  const clock = new Clock((job) => {
    world.enqueueJob(job);
  });
  const slotsNow = (): number => {
    if (iterator === undefined) return -1;
    const slots = readSlots(iterator as unknown as Iterator);
    if (!isSame(held.at(-1), slots)) held.push(slots);
    return held.length - 1;
  };

  listenToSteps((clauseId, number, depth) => {
    if (end) return;
    steps.push({ clauseId, number, depth, job: clock.now, log: clock.trace.length, slots: slotsNow() });
  });
  const leave = realm.pushTopContext();
  new Driver(world, scenario, {
    clock,
    onSteps() {
      end = { log: [...clock.trace], job: clock.now, steps: [...steps], last: slotsNow() };
    },
  });
  leave?.();
  surroundingAgent.eventLoop.runOnce();
  listenToSteps(undefined);
  (unhandled as Set<PromiseObject>).clear();
  if (!end) throw new Error("the scenario was not played to its end");
  const slots = held.map((each) => ({
    ...each,
    Requests: each.Requests.map((promise) => names.get(promise) ?? "the call under way"),
  }));
  return { ...end, slots };
}
