// Observes the compiled text, and passes its steps on to whoever listens.
import type { Observer } from "@as-completed-limit/proposal/engine262";

export type OnStep = (clauseId: string, number: string, depth: number) => void;

let onStep: OnStep | undefined;
let depth = 0;

export const recorder: Observer = {
  enter() {
    depth++;
  },
  leave() {
    depth--;
  },
  at(step) {
    const [clauseId = "", number = ""] = step.split(" ");
    onStep?.(clauseId, number, depth);
  },
  outcome: (_, value) => value,
};

/** Until the next call, `listener` hears of each step just before it is executed. */
export function listenToSteps(listener: OnStep | undefined): void {
  onStep = listener;
}
