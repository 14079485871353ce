// The scenario that the views Step and Text show, how far it has been played, and its place in the address.
import { scenarios } from "@as-completed-limit/explorer/scenarios";
import type { NamedScenario } from "@as-completed-limit/explorer/scenarios";
import type { Scenario, Step } from "@as-completed-limit/explorer/scenario";
import { computed, shallowRef } from "vue";
import type { ComputedRef, ShallowRef } from "vue";
import { readAddress, writeAddress } from "./address.ts";

export const names = Object.keys(scenarios);
const first = names[0] as string;

export function named(name: string): NamedScenario {
  return scenarios[name] as NamedScenario;
}

export interface Course {
  readonly scenario: ShallowRef<Scenario>;
  /** How many of the steps have been done. */
  readonly at: ShallowRef<number>;
  /** The scenario as far as it has been played. */
  readonly played: ComputedRef<Scenario>;
  /** The name under which it is known, if nobody has changed it. */
  readonly name: ComputedRef<string | undefined>;
  choose(name: string): void;
  /** Does steps after those that are done; what was undone is forgotten. */
  add(...steps: Step[]): void;
  change(change: Partial<Scenario>): void;
  go(at: number): void;
  /** Writes the address, with what else a view has to keep there. */
  save(more?: Readonly<Record<string, string>>): void;
  restore(): void;
}

export function useCourse(): Course {
  const scenario = shallowRef(named(first).scenario);
  const at = shallowRef(scenario.value.steps.length);
  const played = computed(() => ({ ...scenario.value, steps: scenario.value.steps.slice(0, at.value) }));
  const name = computed(() => {
    const text = JSON.stringify(scenario.value);
    return names.find((each) => JSON.stringify(named(each).scenario) === text);
  });

  function save(more: Readonly<Record<string, string>> = {}): void {
    const query = new URLSearchParams();
    if (name.value === undefined) query.set("course", JSON.stringify(scenario.value));
    else query.set("scenario", name.value);
    if (at.value !== scenario.value.steps.length) query.set("at", String(at.value));
    for (const [key, value] of Object.entries(more)) query.set(key, value);
    writeAddress(query);
  }

  function set(next: Scenario, position: number): void {
    scenario.value = next;
    at.value = Math.min(next.steps.length, Math.max(0, position));
    save();
  }

  return {
    scenario,
    at,
    played,
    name,
    choose(chosen) {
      const { scenario: next } = named(chosen);
      set(next, next.steps.length);
    },
    add(...steps) {
      set({ ...scenario.value, steps: [...played.value.steps, ...steps] }, at.value + steps.length);
    },
    change(change) {
      const next = { ...scenario.value, ...change };
      set(next, at.value);
    },
    go(position) {
      set(scenario.value, position);
    },
    save,
    restore() {
      const query = readAddress();
      const chosen = query.get("scenario") ?? "";
      let next = names.includes(chosen) ? named(chosen).scenario : named(first).scenario;
      const course = query.get("course");
      if (course !== null) {
        try {
          // The worker checks it.
          next = JSON.parse(course) as Scenario;
        } catch {
          // An address that was cut off shows the first scenario.
        }
      }
      const steps = Array.isArray(next.steps) ? next.steps.length : 0;
      const position = Number(query.get("at") ?? NaN);
      scenario.value = next;
      at.value = Number.isInteger(position) ? Math.min(steps, Math.max(0, position)) : steps;
    },
  };
}
