// Compares the two implementations on a batch of scenarios.
import type { Scenario } from "./scenario.ts";
import { tracePolyfill, traceReference } from "./tracers.ts";
import type { Trace } from "./tracers.ts";

export interface Divergence {
  readonly scenario: Scenario;
  readonly reference: Trace;
  readonly polyfill: Trace;
}

export default async function compare(scenarios: readonly Scenario[]): Promise<Divergence[]> {
  const divergences: Divergence[] = [];
  for (const scenario of scenarios) {
    const reference = traceReference(scenario);
    const polyfill = await tracePolyfill(scenario);
    if (reference.join("\n") !== polyfill.join("\n")) divergences.push({ scenario, reference, polyfill });
  }
  return divergences;
}
