// Random scenarios, longer than those that can be explored exhaustively.
import fc from "fast-check";
import { calls, closePlaces, elements, pullPlaces, results, returns, sources } from "./scenario.ts";
import type { Close, Pull, Scenario, Step, Watch } from "./scenario.ts";

function sometimes<T extends object>(weight: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | object> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 10 - weight, arbitrary: fc.constant({}) },
    { weight, arbitrary },
  );
}

function reentry<const Place extends string>(places: readonly Place[]) {
  return sometimes(2, fc.record({ in: fc.constantFrom(...places), call: fc.constantFrom(...calls) }));
}

function merged<T>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> {
  return fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as T);
}

const element = sometimes(8, fc.record({ element: fc.constantFrom(...elements) }));

const pull = merged<Pull>(
  sometimes(2, fc.record({ result: fc.constantFrom(...results) })),
  // Tasks that run for a while are what most interleavings are of.
  fc.oneof({ weight: 1, arbitrary: fc.constant({ element: "pending" }) }, { weight: 1, arbitrary: element }),
  reentry(pullPlaces),
);

const close = merged<Close>(
  sometimes(5, fc.record({ return: fc.constantFrom(...returns) })),
  element,
  reentry(closePlaces),
);

const watch = merged<Watch>(
  sometimes(3, fc.record({ throws: fc.constant(true as const) })),
  reentry(["then"]),
);

const settle = fc
  .tuple(
    fc.constantFrom("fulfil", "reject"),
    fc.oneof({ weight: 9, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.constant("return") }),
  )
  .map(([how, name]) => `${how} ${name}` as Step);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>("next") },
  { weight: 4, arbitrary: settle },
  { weight: 3, arbitrary: fc.constantFrom<Step[]>("idle", "job") },
  { weight: 1, arbitrary: fc.constantFrom<Step[]>("return", "return", "next elsewhere", "return elsewhere") },
);

const arbitraryScenario: fc.Arbitrary<Scenario> = merged<Scenario>(
  fc.oneof(
    fc.record({
      source: fc.constantFrom(...sources.filter((source) => !source.startsWith("async"))),
      limit: fc.constantFrom(1, 2, 3, "Infinity"),
    }),
    fc.record({
      source: fc.constantFrom(...sources.filter((source) => source.startsWith("async"))),
      limit: fc.constantFrom(1, 2, 3),
    }),
  ),
  fc.record({ pulls: fc.array(pull, { maxLength: 7 }) }),
  sometimes(5, fc.record({ close })),
  sometimes(1, fc.record({ watch })),
  fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 16 }) }),
);

/** The same for the same seed. */
export function sampleScenarios(seed: number, runs: number): Scenario[] {
  return fc.sample(arbitraryScenario, { seed, numRuns: runs });
}
