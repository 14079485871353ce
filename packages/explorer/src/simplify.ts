// Makes a scenario as simple as it can be while a property of it, such as that two traces of it differ, stays.
import type { Scenario } from "./scenario.ts";

function* withoutOneOf<T>(list: readonly T[]): Generator<T[]> {
  for (const index of list.keys()) yield list.toSpliced(index, 1);
}

function* withoutOneKeyOf<T extends object>(behaviour: T): Generator<T> {
  for (const key of Object.keys(behaviour)) {
    yield Object.fromEntries(Object.entries(behaviour).filter(([name]) => name !== key)) as T;
  }
}

/** What can be left out, the most telling first. */
function* simpler(scenario: Scenario): Generator<Scenario> {
  const { watch, close, ...rest } = scenario;
  if (watch !== undefined) yield close === undefined ? rest : { ...rest, close };
  if (close !== undefined) yield watch === undefined ? rest : { ...rest, watch };
  for (const steps of withoutOneOf(scenario.steps)) yield { ...scenario, steps };
  for (const pulls of withoutOneOf(scenario.pulls)) yield { ...scenario, pulls };
  for (const [index, pull] of scenario.pulls.entries()) {
    for (const plainer of withoutOneKeyOf(pull))
      yield { ...scenario, pulls: scenario.pulls.with(index, plainer) };
  }
  if (close !== undefined)
    for (const plainer of withoutOneKeyOf(close)) yield { ...scenario, close: plainer };
  if (scenario.source.endsWith("generator")) {
    yield { ...scenario, source: scenario.source.startsWith("async") ? "async" : "sync" };
  }
  if (scenario.limit !== 1) yield { ...scenario, limit: scenario.limit === 3 ? 2 : 1 };
}

/** Nothing more can be left out of what this gives. */
export async function simplify(
  scenario: Scenario,
  hasProperty: (scenario: Scenario) => Promise<boolean>,
): Promise<Scenario> {
  for (const candidate of simpler(scenario)) {
    if (await hasProperty(candidate)) return simplify(candidate, hasProperty);
  }
  return scenario;
}
