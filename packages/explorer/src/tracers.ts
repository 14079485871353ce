// The two implementations whose traces are compared.
import { setImmediate } from "node:timers/promises";
import { asCompleted } from "as-completed-limit";
import { createReferenceRealm } from "@as-completed-limit/proposal/reference";
import { surroundingAgent } from "@engine262/engine262";
import type { PromiseObject } from "@engine262/engine262";
import { Driver } from "./driver.ts";
import { createEngine262World } from "./engine262-world.ts";
import { createHostWorld } from "./host-world.ts";
import type { Scenario } from "./scenario.ts";

/** Each event, after the number of the generation of jobs in which it happened. */
export type Trace = readonly string[];

const nodeWorld = createHostWorld(asCompleted);
let unhandledInNode = 0;
process.on("unhandledRejection", () => {
  unhandledInNode++;
});

/** The polyfill in this Node. */
export async function tracePolyfill(scenario: Scenario): Promise<Trace> {
  unhandledInNode = 0;
  const { clock } = new Driver(nodeWorld, scenario);
  // Every job is done before the next turn of the event loop, and unhandled rejections are known by then.
  await setImmediate();
  if (unhandledInNode > 0) clock.log(`unhandled rejections: ${unhandledInNode}`);
  return clock.trace;
}

const { realm, unhandled } = createReferenceRealm();
const engine262World = createEngine262World(realm);

/** The reference in engine262. */
export function traceReference(scenario: Scenario): Trace {
  const leave = realm.pushTopContext();
  const { clock } = new Driver(engine262World, scenario);
  leave?.();
  surroundingAgent.eventLoop.runOnce();
  if (unhandled.size > 0) clock.log(`unhandled rejections: ${unhandled.size}`);
  (unhandled as Set<PromiseObject>).clear();
  return clock.trace;
}
