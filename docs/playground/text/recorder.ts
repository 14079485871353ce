// What the marked reference calls; it passes the steps on to whoever listens.

export type OnStep = (clauseId: string, number: string, depth: number) => void;

let onStep: OnStep | undefined;
let depth = 0;

export function enter(): void {
  depth++;
}

export function leave(): void {
  depth--;
}

/** A step is about to be executed. */
export function mark(clauseId: string, number: string): void {
  onStep?.(clauseId, number, depth);
}

/** Until the next call, `listener` hears of each step just before it is executed. */
export function listenToSteps(listener: OnStep | undefined): void {
  onStep = listener;
}
